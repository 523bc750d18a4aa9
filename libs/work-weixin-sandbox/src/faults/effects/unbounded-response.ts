import type { ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import type { ApiResponse } from '../../http/response.js';
import { bodyOf, type Delivery, headersOf } from '../../http/delivery.js';

const CHUNK_BYTES = 1024 * 1024;
/** Timers are not exact for shorter intervals. */
const MIN_TICK_MS = 20;

/** The response with a padding field at the end, so that the whole body has this length. */
export function hugeBody(response: ApiResponse, bytes = Infinity): Delivery {
  return stream(response, {}, () => padded(response, bytes, (chunk) => chunk));
}

/** The same body, compressed with gzip. */
export function gzipBomb(response: ApiResponse, bytes: number): Delivery {
  let full: Buffer | undefined;
  // A gzip file can consist of many members, so the same megabyte is compressed only once.
  const pack = (chunk: Buffer) =>
    chunk.length === CHUNK_BYTES ? (full ??= gzipSync(chunk)) : gzipSync(chunk);
  return stream(response, { 'content-encoding': 'gzip' }, () => padded(response, bytes, pack));
}

/** Sends the headers at once, then the body at this rate. */
export function slowDrip(response: ApiResponse, bytesPerSecond: number): Delivery {
  const { status, errcode } = response;
  const tickMs = Math.max(MIN_TICK_MS, 1000 / bytesPerSecond);
  const bytesPerTick = Math.max(1, Math.round((bytesPerSecond * tickMs) / 1000));
  return {
    status,
    errcode,
    send(res) {
      const body = bodyOf(response);
      res.writeHead(status, { ...headersOf(response), 'content-length': body.length });
      res.flushHeaders();
      let sent = 0;
      const timer = setInterval(() => {
        res.write(body.subarray(sent, sent + bytesPerTick));
        sent += bytesPerTick;
        if (sent >= body.length) res.end();
      }, tickMs);
      res.once('close', () => clearInterval(timer));
    },
  };
}

function stream(
  response: ApiResponse,
  headers: Readonly<Record<string, string>>,
  chunks: () => Iterable<Buffer>,
): Delivery {
  const { status, errcode } = response;
  return {
    status,
    errcode,
    send(res: ServerResponse) {
      res.writeHead(status, { ...headersOf(response), ...headers });
      // The only possible error is a client that closes the connection early, which is the expected result.
      pipeline(Readable.from(chunks()), res, () => undefined);
    },
  };
}

function* padded(response: ApiResponse, bytes: number, pack: (chunk: Buffer) => Buffer): Generator<Buffer> {
  const head = Buffer.concat([bodyOf(response).subarray(0, -1), Buffer.from(',"padding":"')]);
  const tail = Buffer.from('"}');
  yield pack(head);
  const chunk = Buffer.alloc(CHUNK_BYTES, 'x');
  let left = bytes - head.length - tail.length;
  for (; left >= CHUNK_BYTES; left -= CHUNK_BYTES) yield pack(chunk);
  if (left > 0) yield pack(chunk.subarray(0, left));
  yield pack(tail);
}
