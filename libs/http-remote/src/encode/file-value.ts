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
    return new File([await readContent(file.content, signal)], file.fileName, { type: file.contentType });
  }
  const name = file instanceof File ? file.name : fallbackName;
  const type = file instanceof Blob && file.type !== '' ? file.type : 'application/octet-stream';
  return new File([await readContent(file, signal)], name, { type });
}

async function readContent(content: Uint8Array | Blob | Readable, signal: AbortSignal): Promise<BlobPart> {
  if (!(content instanceof Readable)) return content as BlobPart;
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
