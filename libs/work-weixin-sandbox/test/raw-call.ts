import { type IncomingHttpHeaders, request, type RequestOptions } from 'node:http';

/** What came over the wire, as far as it came. */
export interface RawReply {
  status?: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** Node's code for how the connection ended before its time. */
  error?: string;
}

export interface RawCall extends RequestOptions {
  json?: unknown;
  /** Hangs up when this many bytes of the body have arrived. */
  stopAfterBytes?: number;
}

/** One request on a connection of its own. Never rejects: how it failed is what the test wants to know. */
export function rawCall(url: string, { json, stopAfterBytes, ...options }: RawCall = {}): Promise<RawReply> {
  return new Promise((resolve) => {
    const reply: RawReply = { headers: {}, body: Buffer.alloc(0) };
    const fail = (error: NodeJS.ErrnoException) => resolve({ ...reply, error: error.code ?? error.message });
    const method = json === undefined ? 'GET' : 'POST';
    const call = request(url, { method, agent: false, ...options }, (response) => {
      reply.status = response.statusCode;
      reply.headers = response.headers;
      response.on('data', (chunk: Buffer) => {
        reply.body = Buffer.concat([reply.body, chunk]);
        if (reply.body.length >= (stopAfterBytes ?? Infinity)) call.destroy();
      });
      response.on('error', fail);
      response.on('end', () => resolve(reply));
    });
    call.on('error', fail);
    call.end(json === undefined ? undefined : JSON.stringify(json));
  });
}

/** Resolves once this is so. For what a server does after the last event that a test can see. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
}
