import type { ServerResponse } from 'node:http';
import type { CallbackAnswer } from './callback-answer.js';
import type { CallbackReceiver } from './callback-receiver.js';
import { receiverPathOf } from './receiver-path.js';
import { readRequestBody, type CarriedRequest } from './request-body.js';

export type CallbackMiddleware = (
  request: CarriedRequest,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

const SIGNED = /(?:^|&)msg_signature=/;
/** How long a sender may go on with a body that nobody reads. */
const LINGER_MS = 250;

/**
 * A middleware for Express and Fastify that answers the requests below a path. It runs before the routes of the application: no
 * guard, pipe, interceptor, filter or prefix applies to it.
 */
export function callbackMiddleware(
  path: string,
  receiver: CallbackReceiver,
  maxBodyBytes: number,
): CallbackMiddleware {
  const start = `/${path}/`;
  return (request, response, next) => {
    const url = request.originalUrl ?? request.url ?? '';
    if (!url.startsWith(start)) return next();
    const [pathname = '', query = ''] = splitAt(url, '?');
    const receiverPath = receiverPathOf(pathname.slice(start.length));
    if (!receiverPath) return next();
    const answer = async () => {
      const { method = 'GET' } = request;
      const read = (withinMs: number, signal: AbortSignal) =>
        readRequestBody(request, { maxBytes: maxBodyBytes, withinMs, signal });
      send(request, response, await receiver.answer({ method, path: receiverPath, query }, read));
    };
    if (SIGNED.test(query)) return void answer().catch(next);
    // Another route of the application, or somebody's browser.
    receiver
      .has(receiverPath)
      .then((isReceiver) => (isReceiver ? answer() : next()))
      .catch(next);
  };
}

function splitAt(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function send(
  request: CarriedRequest,
  response: ServerResponse,
  { status, headers, body, unanswered }: CallbackAnswer,
): void {
  if (unanswered) return void request.destroy();
  if (response.headersSent || response.destroyed) return;
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('content-length', Buffer.byteLength(body));
  if (!request.complete) endWith(request, response);
  response.end(body);
}

/** The rest of a body that was refused would keep the connection, and the closing of the server, waiting. */
function endWith(request: CarriedRequest, response: ServerResponse): void {
  if (request.httpVersionMajor < 2) response.setHeader('connection', 'close');
  response.once('finish', () => {
    // Closing at once could take the answer from a sender that is still writing.
    request.resume();
    setTimeout(() => request.destroy(), LINGER_MS).unref();
  });
}
