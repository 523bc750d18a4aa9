import type { IncomingMessage } from 'node:http';

/** Larger bodies are rejected with 40206. The vendor does not document the limit. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** Of forms, and of APIs without a route: some of them take a file in Base64. */
export const MAX_FORM_BYTES = 32 * MAX_BODY_BYTES;

/**
 * The bytes of a body; `undefined` if there are more than `maxBytes`. Rejects if the client disconnects before the
 * end.
 */
export async function readBody(
  request: IncomingMessage,
  maxBytes = MAX_BODY_BYTES,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Reads to the end even if the body is too large: an earlier response would reset the connection during the upload.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) chunks.length = 0;
    else chunks.push(chunk);
  }
  return size > maxBytes ? undefined : Buffer.concat(chunks);
}
