import type { ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import type { ApiResponse } from '../../http/response.js';
import { bodyOf, type Delivery, headersOf } from '../../http/delivery.js';

const PIECE_BYTES = 1024 * 1024;
/** Timers are not exact below this. */
const SHORTEST_TICK_MS = 20;

/** The answer with a last field of so many letters that the whole has this length. */
export function hugeBody(answer: ApiResponse, bytes = Infinity): Delivery {
  return stream(answer, {}, () => padded(answer, bytes, (piece) => piece));
}

/** The same in gzip. */
export function gzipBomb(answer: ApiResponse, bytes: number): Delivery {
  let full: Buffer | undefined;
  // A gzip file may be made of many small ones, so the same megabyte needs to be packed only once.
  const pack = (piece: Buffer) =>
    piece.length === PIECE_BYTES ? (full ??= gzipSync(piece)) : gzipSync(piece);
  return stream(answer, { 'content-encoding': 'gzip' }, () => padded(answer, bytes, pack));
}

/** The headers at once, then so many bytes a second. */
export function slowDrip(answer: ApiResponse, bytesPerSecond: number): Delivery {
  const { status, errcode } = answer;
  const tickMs = Math.max(SHORTEST_TICK_MS, 1000 / bytesPerSecond);
  const bytesPerTick = Math.max(1, Math.round((bytesPerSecond * tickMs) / 1000));
  return {
    status,
    errcode,
    send(res) {
      const body = bodyOf(answer);
      res.writeHead(status, { ...headersOf(answer), 'content-length': body.length });
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
  answer: ApiResponse,
  headers: Readonly<Record<string, string>>,
  pieces: () => Iterable<Buffer>,
): Delivery {
  const { status, errcode } = answer;
  return {
    status,
    errcode,
    send(res: ServerResponse) {
      res.writeHead(status, { ...headersOf(answer), ...headers });
      // A client that has had enough closes the connection: the only error there is, and the one hoped for.
      pipeline(Readable.from(pieces()), res, () => undefined);
    },
  };
}

function* padded(answer: ApiResponse, bytes: number, pack: (piece: Buffer) => Buffer): Generator<Buffer> {
  const head = Buffer.concat([bodyOf(answer).subarray(0, -1), Buffer.from(',"padding":"')]);
  const tail = Buffer.from('"}');
  yield pack(head);
  const piece = Buffer.alloc(PIECE_BYTES, 'x');
  let left = bytes - head.length - tail.length;
  for (; left >= PIECE_BYTES; left -= PIECE_BYTES) yield pack(piece);
  if (left > 0) yield pack(piece.subarray(0, left));
  yield pack(tail);
}
