import type { Readable } from 'node:stream';

/**
 * A stream as a web stream, which reads nothing ahead.
 *
 * @example `new Response(webStreamOf(createReadStream('a.pdf')))`
 */
export function webStreamOf(stream: Readable): ReadableStream<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>;
  // Not Readable.toWeb(): in Node 20 it counts chunks instead of bytes, and reads gigabytes ahead.
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel() {
        stream.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}
