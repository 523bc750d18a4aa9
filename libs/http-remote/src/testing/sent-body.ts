import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { HttpRemoteError } from '../errors/http-remote.error.js';
import type { StreamedBody } from '../wire/streamed-body.js';

/** Reads a streamed body as a remote would, for assertions. */
export async function sentBodyOf(body: StreamedBody, call: HttpRemoteCall): Promise<Buffer> {
  const stream = body.open();
  const stop = (reason: HttpRemoteError) => void stream.destroy(reason);
  call.onEnd(stop);
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } finally {
    call.offEnd(stop);
    stream.destroy();
  }
}
