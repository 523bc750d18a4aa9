import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import {
  isBlob,
  isBytes,
  isFileContent,
  isWebStream,
  type FileContent,
  type WebStream,
} from '../wire/file-content.js';
import { FileSource } from '../wire/file-source.js';
import { HttpFile } from '../wire/http-file.js';

/** A value that a form sends as a file. */
export type FileValue = HttpFile | Exclude<FileContent, string>;

/** A stream stays in memory until the call ends: larger files must be sent in parts. */
const MAX_STREAM_BYTES = 256 * 2 ** 20;
/** Yield to timers after this many chunks: a stream may produce chunks without ever waiting. */
const CHUNKS_AT_ONCE = 256;

export function isFile(value: unknown): value is FileValue {
  return value instanceof HttpFile || (typeof value !== 'string' && isFileContent(value));
}

/** Reads a file to its end, so that the request can be sent again. */
export async function readFile(file: FileValue, fallbackName: string, signal: AbortSignal): Promise<File> {
  if (file instanceof HttpFile) {
    return new File([await readContent(file.content, signal)], file.fileName, { type: file.contentType });
  }
  const { name = fallbackName, type = '' } = isBlob(file) ? (file as Partial<File>) : {};
  return new File([await readContent(file, signal)], name, { type: type || 'application/octet-stream' });
}

async function readContent(content: FileContent, signal: AbortSignal): Promise<BlobPart> {
  if (typeof content === 'string' || isBytes(content) || content instanceof Blob) return content as BlobPart;
  if (isBlob(content)) return (content as Blob).arrayBuffer();
  if (content instanceof FileSource) return (await readStream(await content.open(), signal)) as BlobPart;
  // A stream can be read once, but an interceptor may retry the call, and prepare() comes before send().
  const cached = contents.get(content);
  if (cached) return cached as Promise<BlobPart>;
  const reading = readStream(content, signal);
  contents.set(content, reading);
  return reading as Promise<BlobPart>;
}

const contents = new WeakMap<object, Promise<Buffer>>();

/** A file cannot be read. The message is our own and holds no secret, so another error may quote it. */
export class FileUnreadableError extends Error {}

type Source = WebStream | AsyncIterable<unknown>;

async function readStream(source: Source, signal: AbortSignal): Promise<Buffer> {
  signal.throwIfAborted();
  if (isSpent(source)) throw new FileUnreadableError('the stream is already read or closed');
  if ((source as { readonly locked?: unknown }).locked === true)
    throw new FileUnreadableError('the stream is locked by another reader');
  const chunks: Buffer[] = [];
  let size = 0;
  const incoming = chunksOf(source);
  let giveUp: ((reason: unknown) => void) | undefined;
  const abort = () => giveUp?.(signal.reason);
  // A chunk may never arrive. Not Promise.race(), which retains something of every chunk.
  const unlessAborted = <T>(work: Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      giveUp = reject;
      work.then(resolve, reject);
    });
  signal.addEventListener('abort', abort, { once: true });
  try {
    for (;;) {
      const { done, value } = await unlessAborted(incoming.next());
      if (done) return Buffer.concat(chunks, size);
      const chunk = bytesOf(value);
      size += chunk.length;
      if (size > MAX_STREAM_BYTES)
        throw new FileUnreadableError(
          'the stream is longer than 256 MiB and would be held in memory: send it in parts',
        );
      if (chunks.push(chunk) % CHUNKS_AT_ONCE === 0) await unlessAborted(setImmediate());
    }
  } catch (error) {
    incoming.stop(error);
    throw error;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function isSpent(source: Source): boolean {
  const { readableDidRead, destroyed } = source as Partial<Readable>;
  return readableDidRead === true || destroyed === true || Readable.isDisturbed(source as Readable);
}

interface Chunks {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  /** Not awaited: it may never settle. */
  stop(reason: unknown): void;
}

function chunksOf(source: Source): Chunks {
  const ignore = (ended: Promise<unknown> | undefined) => void ended?.catch(() => undefined);
  if (isWebStream(source)) {
    const reader = source.getReader();
    return { next: () => reader.read(), stop: (reason) => ignore(reader.cancel(reason)) };
  }
  const iterator = source[Symbol.asyncIterator]();
  return {
    next: () => iterator.next(),
    stop: (reason) => {
      if (source instanceof Readable) source.destroy(reason as Error);
      else ignore(iterator.return?.() as Promise<unknown> | undefined);
    },
  };
}

/** A copy, because a stream may reuse its buffer. */
function bytesOf(chunk: unknown): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk);
  if (!isBytes(chunk)) throw new FileUnreadableError('the stream yields objects instead of bytes or text');
  return Buffer.from(
    ArrayBuffer.isView(chunk)
      ? new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)
      : new Uint8Array(chunk).slice(),
  );
}
