import { Readable } from 'node:stream';
import { RelayedStream } from '../lang/relayed-stream.js';
import { isStreamedBody, type StreamedBody } from '../wire/streamed-body.js';
import type { WireRequest } from '../wire/wire-request.js';

const CHUNK_BYTES = 64 * 1024;

type Report = (transferredBytes: number, totalBytes: number | undefined) => void;

/** A body that reports how much of it was sent. */
export class CountedBody implements StreamedBody {
  readonly size: number | undefined;
  readonly #content: NonNullable<WireRequest['body']>;
  readonly #report: Report;

  constructor(content: NonNullable<WireRequest['body']>, report: Report) {
    this.#content = content;
    this.#report = report;
    this.size = isStreamedBody(content) ? content.size : Buffer.byteLength(content);
  }

  get isSpent(): boolean {
    return isStreamedBody(this.#content) && this.#content.isSpent === true;
  }

  open(): Readable {
    const content = this.#content;
    const source = isStreamedBody(content)
      ? content.open()
      : Readable.from(piecesOf(content), { objectMode: false });
    return new CountedStream(source, (bytes) => this.#report(bytes, this.size));
  }
}

class CountedStream extends RelayedStream {
  private bytes = 0;

  constructor(
    source: Readable,
    private readonly report: (bytes: number) => void,
  ) {
    super(source);
    this.on('error', () => undefined);
  }

  protected override passing(chunk: Buffer): void {
    this.report((this.bytes += chunk.length));
  }
}

function* piecesOf(content: string | Uint8Array): Generator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}
