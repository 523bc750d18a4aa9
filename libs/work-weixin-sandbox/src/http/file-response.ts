import { type ByteRange, readByteRange } from './byte-range.js';
import type { FileResponse } from './response.js';

/** A file that clients can download. */
export interface ServedFile {
  readonly bytes: Buffer;
  readonly contentType: string;
  /** The name to save it under. Without a name browsers show the file. */
  readonly fileName?: string;
}

/** The whole file, or a part of it. */
export function serveFile(file: ServedFile, range?: ByteRange): FileResponse {
  const { bytes } = file;
  if (range === undefined) return { status: 200, bytes, headers: headersOf(file) };
  const { from, to } = range;
  return {
    status: 206,
    bytes: bytes.subarray(from, to + 1),
    headers: { ...headersOf(file), 'content-range': `bytes ${from}-${to}/${bytes.length}` },
  };
}

/** The file as plain HTTP serves it: 416 for a range outside it; a malformed Range is ignored. */
export function servePlainFile(file: ServedFile, rangeHeader: string | undefined): FileResponse {
  const size = file.bytes.length;
  const range = rangeHeader === undefined ? undefined : readByteRange(rangeHeader, size);
  if (range !== 'outside') return serveFile(file, range);
  return { status: 416, bytes: Buffer.alloc(0), headers: { 'content-range': `bytes */${size}` } };
}

function headersOf({ contentType, fileName }: ServedFile): Record<string, string> {
  return {
    'content-type': contentType,
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    ...(fileName !== undefined && { 'content-disposition': attachment(fileName) }),
  };
}

/** Content-Disposition of RFC 6266. The name has no path and no character that could end the header. */
function attachment(fileName: string): string {
  const plain = [...fileName.toWellFormed()].map((one) => (isUnsafe(one) ? '_' : one)).join('');
  const ascii = plain.replace(/[^\x20-\x7e]/gu, '_').replace(/[%;]/g, '_');
  // RFC 8187 also wants these encoded, which encodeURIComponent leaves alone.
  const encoded = encodeURIComponent(plain).replace(
    /['()*!]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

function isUnsafe(character: string): boolean {
  return character < ' ' || character === '\x7f' || '"\\/'.includes(character);
}
