/**
 * A web stream, such as the body of a `fetch()` response, of whatever library.
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
 * What a file is read from. A stream, also one of `node:stream`, is read to its end before anything is sent, and kept, so
 * that a call can be repeated.
 *
 * @see {@link HttpFile}
 */
export type FileContent =
  string | ArrayBuffer | ArrayBufferView | Blob | AsyncIterable<Uint8Array | string> | WebStream;

export function isFileContent(value: unknown): value is FileContent {
  return (
    typeof value === 'string' ||
    isBytes(value) ||
    isBlob(value) ||
    isWebStream(value) ||
    hasMethod(value, Symbol.asyncIterator)
  );
}

/** By what they are named: a buffer of another realm is no instance of this one's class. */
export function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}

/** By what it can do: packages bring their own `Blob`. */
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

/** What was given in place of a file, without quoting it. */
export function kindOfContent(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  const { constructor } = value;
  return typeof constructor === 'function' && constructor.name !== '' && constructor !== Object
    ? `an instance of ${constructor.name}`
    : 'a plain object';
}

/** What to write in its place. */
export const CONTENT_KINDS = 'give it a string, a Buffer, an ArrayBuffer, a Blob or a stream';
