import { Readable } from 'node:stream';
import { isBytes, isWebStream, type WebStream } from '../wire/file-content.js';

/** A file cannot be read. The message is our own and holds no secret, so another error may quote it. */
export class FileUnreadableError extends Error {}

/** The chunks of a stream of any kind, one by one. */
export interface Chunks {
  /** Whether the stream may write to the memory of a chunk again. Those of `node:stream` do not. */
  readonly isShared: boolean;
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  /** Closes the stream. Not awaited: it may never settle. */
  stop(reason?: unknown): void;
}

/** @throws FileUnreadableError if the stream was read before, or another reader holds it */
export function chunksOf(source: WebStream | AsyncIterable<unknown>): Chunks {
  const { readableDidRead, destroyed, locked } = source as Partial<Readable> & { readonly locked?: unknown };
  if (readableDidRead === true || destroyed === true || Readable.isDisturbed(source as Readable)) {
    throw new FileUnreadableError('the stream is already read or closed');
  }
  if (locked === true) throw new FileUnreadableError('the stream is locked by another reader');
  const ignore = (ended: Promise<unknown> | undefined) => void ended?.catch(() => undefined);
  if (isWebStream(source)) {
    const reader = source.getReader();
    return { isShared: true, next: () => reader.read(), stop: (reason) => ignore(reader.cancel(reason)) };
  }
  const iterator = source[Symbol.asyncIterator]();
  return {
    isShared: !(source instanceof Readable),
    next: () => iterator.next(),
    stop: (reason) => {
      if (source instanceof Readable) source.on('error', ignoreError).destroy(reason as Error | undefined);
      else ignore(iterator.return?.() as Promise<unknown> | undefined);
    },
  };
}

/** The bytes of a chunk, in the memory of the chunk. */
export function bytesOf(chunk: unknown): Buffer {
  if (Buffer.isBuffer(chunk)) return chunk;
  if (typeof chunk === 'string') return Buffer.from(chunk);
  if (!isBytes(chunk)) throw new FileUnreadableError('the stream yields objects instead of bytes or text');
  return ArrayBuffer.isView(chunk)
    ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    : Buffer.from(chunk);
}

export function ignoreError(): void {}
