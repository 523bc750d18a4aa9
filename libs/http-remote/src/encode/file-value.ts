import { setImmediate } from 'node:timers/promises';
import { isBlob, isBytes, isFileContent, type FileContent, type WebStream } from '../wire/file-content.js';
import { FileSource } from '../wire/file-source.js';
import { HttpFile } from '../wire/http-file.js';
import { FileUnreadableError, bytesOf, chunksOf } from './upload-chunks.js';

/** A value that a form sends as a file. */
export type FileValue = HttpFile | Exclude<FileContent, string>;

/** A file of a form: its bytes, or the source that they are read from while the form is sent. */
export interface FormFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Uint8Array | FileSource;
}

/** A stream of unknown kind stays in memory until the call ends: larger files need HttpFile.fromStream(). */
const MAX_STREAM_BYTES = 256 * 2 ** 20;
/** Yield to timers after this many chunks: a stream may produce chunks without ever waiting. */
const CHUNKS_AT_ONCE = 256;
const BYTES = 'application/octet-stream';

export function isFile(value: unknown): value is FileValue {
  return value instanceof HttpFile || (typeof value !== 'string' && isFileContent(value));
}

/** Reads a stream to its end, so that the request can be sent again. Only sources that can be opened again are not read. */
export async function formFileOf(
  file: FileValue,
  fallbackName: string,
  signal: AbortSignal,
): Promise<FormFile> {
  if (file instanceof HttpFile) {
    const { fileName, contentType } = file;
    return {
      fileName,
      contentType: contentType.toLowerCase() || BYTES,
      content: await contentOf(file.content, signal),
    };
  }
  const { name = fallbackName, type = '' } = isBlob(file) ? (file as Partial<File>) : {};
  return { fileName: name, contentType: type || BYTES, content: await contentOf(file, signal) };
}

async function contentOf(content: FileContent, signal: AbortSignal): Promise<Uint8Array | FileSource> {
  if (typeof content === 'string' || isBytes(content)) return bytesOf(content);
  if (content instanceof FileSource) return content;
  if (isBlob(content)) {
    return content instanceof Blob
      ? new FileSource(() => content.stream(), content.size, true)
      : bytesOf(await (content as Blob).arrayBuffer());
  }
  // A stream can be read once, but an interceptor may retry the call, and prepare() comes before send().
  const cached = contents.get(content);
  if (cached) return cached;
  const reading = readStream(content, signal);
  contents.set(content, reading);
  return reading;
}

const contents = new WeakMap<object, Promise<Buffer>>();

async function readStream(source: WebStream | AsyncIterable<unknown>, signal: AbortSignal): Promise<Buffer> {
  signal.throwIfAborted();
  const incoming = chunksOf(source);
  const chunks: Buffer[] = [];
  let size = 0;
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
      // A copy, because a stream may reuse its buffer.
      const chunk = Buffer.from(bytesOf(value));
      size += chunk.length;
      if (size > MAX_STREAM_BYTES)
        throw new FileUnreadableError(
          'the stream is longer than 256 MiB and would be held in memory: use HttpFile.fromStream()',
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
