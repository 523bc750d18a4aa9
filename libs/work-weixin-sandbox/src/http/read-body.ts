import type { IncomingMessage } from 'node:http';

/** Larger bodies are refused with 40206. The vendor publishes no figure. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** The bytes of a body; `undefined` if there are more than allowed. Rejects when the client goes away before the end. */
export async function readBody(
  request: IncomingMessage,
  maxBytes = MAX_BODY_BYTES,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Read to the end even when it is too much: answering earlier would reset the connection under the client's hands.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) chunks.length = 0;
    else chunks.push(chunk);
  }
  return size > maxBytes ? undefined : Buffer.concat(chunks);
}
