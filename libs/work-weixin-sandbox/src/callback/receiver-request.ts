import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';

/** Longer answers are no replies. */
const MAX_ANSWER_BYTES = 1024 * 1024;

export interface ReceiverRequest {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Ends with the last byte of the answer. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** What a receiver answered, or why there is no answer: the end of a sentence about the receiver. */
export type ReceiverAnswer =
  | { readonly status: number; readonly body: Buffer; readonly problem?: undefined }
  | { readonly problem: string; readonly status?: undefined };

/**
 * Sends one request over a connection of its own, without redirects. Only an answer with 200 is read. Never rejects, and
 * leaves no connection and no timer behind.
 */
export function askReceiver(asked: ReceiverRequest): Promise<ReceiverAnswer> {
  const { url, method, headers, body, timeoutMs, signal } = asked;
  return new Promise((resolve) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(url, { method, headers, agent: false });
    const end = (answer: ReceiverAnswer) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      resolve(answer);
      request.destroy();
    };
    const abort = () => end({ problem: 'was not waited for: the delivery was aborted' });
    const timer = setTimeout(
      () => end({ problem: `gave no complete answer within ${timeoutMs} ms` }),
      timeoutMs,
    );
    signal.addEventListener('abort', abort, { once: true });
    request.on('response', (response) => readAnswer(response, end));
    request.on('upgrade', ({ statusCode: status = 101 }, socket) => {
      socket.destroy();
      end({ status, body: Buffer.alloc(0) });
    });
    request.on('error', (error: NodeJS.ErrnoException) => end({ problem: problemOf(error) }));
    if (signal.aborted) abort();
    else request.end(body);
  });
}

function readAnswer(response: IncomingMessage, end: (answer: ReceiverAnswer) => void): void {
  const { statusCode: status = 0 } = response;
  if (status !== 200) {
    end({ status, body: Buffer.alloc(0) });
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    chunks.push(chunk);
    if (size > MAX_ANSWER_BYTES) end({ problem: `answered with more than ${MAX_ANSWER_BYTES} bytes` });
  });
  response.on('end', () => end({ status, body: Buffer.concat(chunks) }));
  // After `end` this changes nothing.
  response.on('close', () => end({ problem: 'closed the connection in the middle of its answer' }));
  response.on('error', () => end({ problem: 'closed the connection in the middle of its answer' }));
}

/** Only codes: a message can contain the query of the URL. */
function problemOf({ code = '' }: NodeJS.ErrnoException): string {
  if (code === 'ECONNREFUSED') return 'refused the connection: does it run, and listen on this port?';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'has a host name that cannot be resolved';
  if (code === 'ECONNRESET') return 'closed the connection without an answer';
  if (code.startsWith('HPE_')) return `did not answer in HTTP (${code})`;
  return `could not be reached (${code === '' ? 'unknown error' : code})`;
}
