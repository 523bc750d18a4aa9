import { type IncomingHttpHeaders, request, type RequestOptions } from 'node:http';

/** The part of the response that arrived. */
export interface RawReply {
  status?: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** Node's error code if the connection ended early. */
  error?: string;
}

export interface RawCall extends RequestOptions {
  json?: unknown;
  /** Disconnects after this many bytes of the body. */
  stopAfterBytes?: number;
}

/** Sends one request on its own connection. Never rejects: tests inspect the error. */
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

/** Resolves when the condition holds. For server actions after the last event that a test can observe. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
}
