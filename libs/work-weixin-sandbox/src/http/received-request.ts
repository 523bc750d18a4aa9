import type { IncomingHttpHeaders } from 'node:http';
import { parseBody, type ReceivedBody } from './received-body.js';
import { parseTarget, type RequestTarget } from './request-target.js';

/** A request as plain data. Later steps do not depend on sockets. */
export interface ReceivedRequest extends RequestTarget {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly body: ReceivedBody;
  /** Scheme and host by which the caller reached the sandbox, for URLs in responses. */
  readonly origin: string;
  /** The caller's address. IPv4 addresses have their dotted form. */
  readonly ip: string;
}

/** The parts of Node's request that the sandbox reads. */
export interface RawRequest {
  readonly method?: string;
  readonly url?: string;
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string };
}

export function receive(raw: RawRequest, bytes: Buffer | undefined): ReceivedRequest {
  const contentType = raw.headers['content-type'];
  return {
    ...parseTarget(raw.url ?? ''),
    method: raw.method ?? '',
    headers: Object.fromEntries(
      Object.entries(raw.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    ),
    contentType,
    body: parseBody(bytes, contentType),
    origin: originOf(raw.headers.host),
    ip: (raw.socket.remoteAddress ?? '').replace(/^::ffff:/, ''),
  };
}

function originOf(host = ''): string {
  return `http://${/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host) ? host : 'localhost'}`;
}
