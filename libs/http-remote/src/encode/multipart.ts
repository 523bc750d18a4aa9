import { randomInt } from 'node:crypto';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { codeOf } from '../errors/describe-error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { withheldCause } from '../errors/withheld-cause.js';
import { FileSource } from '../wire/file-source.js';
import type { StreamedBody } from '../wire/streamed-body.js';
import type { HttpBody } from '../wire/wire-request.js';
import type { FormFile } from './file-value.js';
import { FileUnreadableError, bytesOf, chunksOf, ignoreError, type Chunks } from './upload-chunks.js';

/** A field of a multipart form: a text or a file. */
export interface FormPart {
  readonly name: string;
  readonly value: string | FormFile;
}

/** A file that is read while the form is sent. */
interface StreamedPart {
  readonly name: string;
  readonly source: FileSource;
}

type Segment = Buffer | StreamedPart;

/** Yield to timers after this many empty chunks. */
const CHUNKS_AT_ONCE = 256;

/**
 * Writes a form as the `FormData` of the platform does: RFC 7578 with names in UTF-8. If all parts are in memory, so is the form;
 * otherwise it is a stream, which each attempt opens again.
 */
export function multipartOf(parts: readonly FormPart[]): HttpBody {
  const boundary = `----nestjs-http-remote-${randomInt(2 ** 47)
    .toString()
    .padStart(15, '0')}`;
  const segments: Segment[] = [];
  let texts: Uint8Array[] = [];
  const flush = () => {
    if (texts.length > 0) segments.push(Buffer.concat(texts));
    texts = [];
  };
  for (const { name, value } of parts) {
    texts.push(Buffer.from(headOf(boundary, name, value)));
    if (typeof value === 'string') texts.push(Buffer.from(withCrLf(value)));
    else if (value.content instanceof FileSource) {
      flush();
      segments.push({ name, source: value.content });
    } else texts.push(value.content);
    texts.push(CRLF);
  }
  texts.push(Buffer.from(`--${boundary}--\r\n`));
  flush();
  const [first] = segments;
  return {
    content: segments.length === 1 && Buffer.isBuffer(first) ? first : new MultipartBody(segments),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

const CRLF = Buffer.from('\r\n');

function headOf(boundary: string, name: string, value: string | FormFile): string {
  const field = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(withCrLf(name))}"`;
  if (typeof value === 'string') return `${field}\r\n\r\n`;
  const fileName = value.fileName === '' ? '' : `; filename="${quoted(value.fileName)}"`;
  return `${field}${fileName}\r\nContent-Type: ${value.contentType}\r\n\r\n`;
}

function withCrLf(text: string): string {
  return text.replace(/\r?\n|\r/g, '\r\n');
}

/** As browsers escape names. */
function quoted(name: string): string {
  return name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
}

/** A form with files that are read while it is sent. */
class MultipartBody implements StreamedBody {
  readonly size: number | undefined;
  readonly #segments: readonly Segment[];

  constructor(segments: readonly Segment[]) {
    this.#segments = segments;
    const sizes = segments.map((each) => (Buffer.isBuffer(each) ? each.length : each.source.size));
    this.size = sizes.reduce(
      (sum, size) => (sum === undefined || size === undefined ? undefined : sum + size),
      0,
    );
  }

  get isSpent(): boolean {
    return this.#segments.some((each) => !Buffer.isBuffer(each) && each.source.isSpent);
  }

  open(): Readable {
    return new MultipartStream(this.#segments);
  }
}

class MultipartStream extends Readable {
  private at = 0;
  /** Of the file that is being read. */
  private chunks: Chunks | undefined;
  private fileBytes = 0;
  private isStarted = false;

  readonly #segments: readonly Segment[];

  constructor(segments: readonly Segment[]) {
    super({ highWaterMark: 64 * 1024 });
    this.#segments = segments;
    // A transport may stop listening before it destroys the stream.
    this.on('error', ignoreError);
  }

  override _read(): void {
    this.advance().catch((error: unknown) => this.destroy(error as Error));
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.chunks?.stop(error ?? undefined);
    this.chunks = undefined;
    done(error);
  }

  /** A text is sent together with the start of the file behind it: if the file cannot be opened, nothing is sent. */
  private async advance(): Promise<void> {
    let pushed = false;
    while (!pushed) {
      const first = this.#segments[this.at];
      const text = Buffer.isBuffer(first) ? first : undefined;
      if (text) this.at++;
      const next = this.#segments[this.at];
      const chunk = next && !Buffer.isBuffer(next) ? await this.bytesOfFile(next) : undefined;
      if (this.destroyed) return;
      if (text) this.give(text);
      if (chunk) this.give(chunk);
      if (!text && !chunk && !next) this.push(null);
      pushed = text !== undefined || chunk !== undefined || next === undefined;
    }
  }

  private give(bytes: Buffer): void {
    this.isStarted = true;
    this.push(bytes);
  }

  /** The next bytes of a file; undefined at its end. */
  private async bytesOfFile(file: StreamedPart): Promise<Buffer | undefined> {
    try {
      this.chunks ??= await this.openFile(file);
      for (let empty = 1; ; empty++) {
        const { chunks } = this;
        if (!chunks) return undefined;
        const { done, value } = await chunks.next();
        if (this.destroyed) return undefined;
        if (done) return this.endOf(file);
        const bytes = chunks.isShared ? Buffer.from(bytesOf(value)) : bytesOf(value);
        this.fileBytes += bytes.length;
        checkSize(this.fileBytes, file.source.size, false);
        if (bytes.length > 0) return bytes;
        if (empty % CHUNKS_AT_ONCE === 0) await setImmediate();
      }
    } catch (error) {
      throw this.failure(error, file);
    }
  }

  private async openFile({ source }: StreamedPart): Promise<Chunks | undefined> {
    const opened = chunksOf(await source.open());
    if (!this.destroyed) return opened;
    opened.stop();
    return undefined;
  }

  private endOf({ source }: StreamedPart): undefined {
    checkSize(this.fileBytes, source.size, true);
    this.at++;
    this.chunks = undefined;
    this.fileBytes = 0;
  }

  private failure(error: unknown, { name }: StreamedPart): InputNotEncodableError {
    const why = error instanceof FileUnreadableError ? `: ${error.message}` : codeOf(error);
    return new InputNotEncodableError(`the file ${JSON.stringify(name)} could not be read${why}`, {
      // The stream may come from a URL.
      cause: error instanceof HttpRemoteError ? error : withheldCause(error),
      outcome: this.isStarted ? 'unknown' : 'not-sent',
    });
  }
}

/** @throws FileUnreadableError if a source does not keep its promise */
function checkSize(bytes: number, size: number | undefined, isAll: boolean): void {
  if (size === undefined || (isAll ? bytes === size : bytes <= size)) return;
  throw new FileUnreadableError(
    `its size was given as ${size} bytes, and it has ${isAll ? `only ${bytes}` : 'more'}`,
  );
}
