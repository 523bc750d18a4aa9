import type { IncomingMessage, ServerResponse } from 'node:http';
import { messageOf } from '../errors/message-of.js';
import { readBody } from '../http/read-body.js';
import type { SandboxControls } from '../sandbox.js';
import { AdminBody } from './admin-body.js';
import { AdminError } from './admin.error.js';
import { ADMIN_ROUTES, type AdminRoute } from './admin-routes.js';

/** Prefix of the admin API. The real server has no such path. */
export const ADMIN_PREFIX = '/__sandbox/';

/** A corp with many members is larger than any WeCom request body. */
const MAX_ADMIN_BODY_BYTES = 64 * 1024 * 1024;

interface Reply {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
}

/**
 * Controls a sandbox from other processes and languages: JSON in, JSON out. Faults and limits do not apply to its calls,
 * and the journal does not record them.
 */
export class AdminApi {
  constructor(private readonly controls: SandboxControls) {}

  /** Whether the request is for the admin API. */
  owns({ url }: IncomingMessage): boolean {
    return url?.startsWith(ADMIN_PREFIX) === true;
  }

  /** Responds to the request. Rejects only if the client disconnects before its body is complete. */
  async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const bytes = await readBody(req, MAX_ADMIN_BODY_BYTES);
    const { status, json } = await this.reply(req, bytes);
    const body = Buffer.from(JSON.stringify(json));
    res.writeHead(status, {
      'content-type': 'application/json; charset=UTF-8',
      'content-length': body.length,
    });
    res.end(body);
  }

  private async reply(req: IncomingMessage, bytes: Buffer | undefined): Promise<Reply> {
    try {
      // Browsers send `Origin` with every request that changes something; web pages must not control the sandbox.
      if (req.headers.origin !== undefined)
        throw new AdminError('forbidden', 'requests from web pages (with an Origin header) are not allowed');
      const [path = '', search = ''] = (req.url ?? '').slice(ADMIN_PREFIX.length).split('?', 2);
      const { route, param } = find(req.method ?? '', path);
      if (bytes === undefined) {
        throw new AdminError('too-large', `the body is larger than ${MAX_ADMIN_BODY_BYTES} bytes`);
      }
      const body = AdminBody.parse(bytes.toString());
      const query = new URLSearchParams(search);
      const json = await route.handle({ controls: this.controls, param, query, body });
      return { status: route.status ?? 200, json };
    } catch (error) {
      return errorReply(error);
    }
  }
}

function find(method: string, path: string): { route: AdminRoute; param: string } {
  const matching = ADMIN_ROUTES.flatMap((route) => {
    const param = match(route.path, path);
    return param === undefined ? [] : [{ route, param }];
  });
  const found = matching.find(({ route }) => route.method === method);
  if (found !== undefined) return found;
  if (matching.length > 0) {
    const methods = matching.map(({ route }) => route.method).join(', ');
    throw new AdminError('method-not-allowed', `${ADMIN_PREFIX}${path} takes ${methods}, not ${method}`);
  }
  const paths = [...new Set(ADMIN_ROUTES.map((route) => route.path))].join(', ');
  throw new AdminError('not-found', `there is no ${ADMIN_PREFIX}${path}; there are ${paths}`);
}

/**
 * The value of the pattern's parameter, or `''` if the pattern has no parameter; `undefined` if the path does not
 * match.
 */
function match(pattern: string, path: string): string | undefined {
  const colon = pattern.indexOf(':');
  if (colon < 0) return pattern === path ? '' : undefined;
  if (!path.startsWith(pattern.slice(0, colon)) || path.length === colon) return undefined;
  try {
    return decodeURIComponent(path.slice(colon));
  } catch {
    return undefined;
  }
}

function errorReply(error: unknown): Reply {
  if (error instanceof AdminError) {
    return { status: error.status, json: { error: { type: error.type, message: error.message } } };
  }
  // In process, the sandbox reports invalid arguments as a TypeError.
  const isBadRequest = error instanceof TypeError;
  return {
    status: isBadRequest ? 400 : 500,
    json: { error: { type: isBadRequest ? 'bad-request' : 'internal', message: messageOf(error) } },
  };
}
