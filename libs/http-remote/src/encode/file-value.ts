import { Readable } from 'node:stream';
import { HttpFile } from '../wire/http-file.js';

/** What a form sends as a file. */
export type FileValue = HttpFile | Uint8Array | Blob | Readable;

export function isFile(value: unknown): value is FileValue {
  return (
    value instanceof HttpFile ||
    value instanceof Uint8Array ||
    value instanceof Blob ||
    value instanceof Readable
  );
}

/** Reads a file to its end, so that the request can be sent again. */
export async function readFile(file: FileValue, fallbackName: string, signal: AbortSignal): Promise<File> {
  if (file instanceof HttpFile) {
    return new File([(await readContent(file.content, signal)) as BlobPart], file.fileName, {
      type: file.contentType,
    });
  }
  const name = file instanceof File ? file.name : fallbackName;
  const type = file instanceof Blob && file.type !== '' ? file.type : 'application/octet-stream';
  return new File([(await readContent(file, signal)) as BlobPart], name, { type });
}

async function readContent(
  content: Uint8Array | Blob | Readable,
  signal: AbortSignal,
): Promise<Uint8Array | Blob> {
  if (!(content instanceof Readable)) return content;
  // A stream can be read once; an interceptor may repeat the call, and prepare() comes before send().
  const known = contents.get(content);
  if (known) return known;
  const reading = readStream(content, signal);
  contents.set(content, reading);
  return reading;
}

const contents = new WeakMap<Readable, Promise<Buffer>>();

async function readStream(content: Readable, signal: AbortSignal): Promise<Buffer> {
  if (content.readableDidRead || content.destroyed)
    throw new Error('the stream has been read or closed before');
  signal.throwIfAborted();
  const chunks: Buffer[] = [];
  const abort = () => content.destroy(new Error('the call is over'));
  signal.addEventListener('abort', abort, { once: true });
  try {
    for await (const chunk of content) chunks.push(Buffer.from(chunk as Uint8Array | string));
    return Buffer.concat(chunks);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
