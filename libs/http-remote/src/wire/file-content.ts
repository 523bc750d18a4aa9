import { FileSource } from './file-source.js';

/**
 * A web stream of any library, such as the body of a `fetch()` response.
 *
 * @see {@link HttpFile}
 */
export interface WebStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: unknown }>;
    cancel(reason?: unknown): Promise<void>;
  };
}

/**
 * The content of a file. A stream, including one of `node:stream`, is read to its end before anything is sent, and cached, so
 * that a call can be retried.
 *
 * @see {@link HttpFile}
 */
export type FileContent =
  string | ArrayBuffer | ArrayBufferView | Blob | AsyncIterable<Uint8Array | string> | WebStream | FileSource;

export function isFileContent(value: unknown): value is FileContent {
  return (
    typeof value === 'string' ||
    isBytes(value) ||
    isBlob(value) ||
    isStreamContent(value) ||
    value instanceof FileSource
  );
}

export function isStreamContent(value: unknown): value is WebStream | AsyncIterable<unknown> {
  return isWebStream(value) || hasMethod(value, Symbol.asyncIterator);
}

/** Checks the tag, not the class: a buffer of another realm is not an instance of this realm's class. */
export function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}

/** Checks the methods, not the class: some packages have their own `Blob`. */
export function isBlob(value: unknown): value is Blob {
  return (
    value instanceof Blob || (hasMethod(value, 'arrayBuffer') && hasMethod(value, 'slice') && 'size' in value)
  );
}

export function isWebStream(value: unknown): value is WebStream {
  return hasMethod(value, 'getReader');
}

function hasMethod(value: unknown, name: string | symbol): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Readonly<Record<string | symbol, unknown>>)[name] === 'function'
  );
}

/** Describes a value that is not a file, without quoting it. */
export function kindOfContent(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  const { constructor } = value;
  return typeof constructor === 'function' && constructor.name !== '' && constructor !== Object
    ? `an instance of ${constructor.name}`
    : 'a plain object';
}

/** The advice that follows `kindOfContent` in a message. */
export const CONTENT_KINDS = 'give it a string, a Buffer, an ArrayBuffer, a Blob or a stream';
