/** A part of a multipart form, without its bytes. */
export interface PartView {
  readonly name: string;
  /** Only files have one. */
  readonly filename?: string;
  readonly contentType?: string;
  /** Number of bytes. */
  readonly size: number;
}

/** A part of a multipart form. */
export interface FormPart extends PartView {
  /** Shares the memory of the whole body: copy what outlives the call. */
  readonly bytes: Buffer;
}

const [CR, LF, DASH] = [0x0d, 0x0a, 0x2d];
const END_OF_HEADERS = Buffer.from('\r\n\r\n');
const MAX_PARTS = 100;
const MAX_HEADER_BYTES = 16 * 1024;

/**
 * Reads the parts of a `multipart/form-data` body.
 * @returns `undefined` for another content type, and for a form that is not well-formed
 */
export function readForm(bytes: Buffer, contentType: string): FormPart[] | undefined {
  if (!/^multipart\/form-data\s*;/i.test(contentType)) return undefined;
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return undefined;
  const separator = Buffer.from(`\r\n--${boundary}`);
  const parts: FormPart[] = [];
  let start = firstBoundaryEnd(bytes, separator);
  while (start >= 0 && parts.length < MAX_PARTS) {
    if (endsForm(bytes, start)) return parts;
    const at = nextBoundary(bytes, separator, start);
    const part = at < 0 ? undefined : readPart(bytes.subarray(start, at));
    if (part === undefined) return undefined;
    parts.push(part);
    start = at + separator.length;
  }
  return undefined;
}

/** Where the first boundary ends. It has no line break in front of it if the form begins with it. */
function firstBoundaryEnd(body: Buffer, separator: Buffer): number {
  const bare = separator.subarray(2);
  if (body.subarray(0, bare.length).equals(bare) && isBoundary(body, bare.length)) return bare.length;
  const at = nextBoundary(body, separator, 0);
  return at < 0 ? -1 : at + separator.length;
}

/** A line that only begins like the boundary is part of the content. */
function nextBoundary(body: Buffer, separator: Buffer, from: number): number {
  let at = body.indexOf(separator, from);
  while (at >= 0) {
    const end = at + separator.length;
    if (isBoundary(body, end)) return at;
    at = body.indexOf(separator, end);
  }
  return -1;
}

function isBoundary(body: Buffer, end: number): boolean {
  return endsForm(body, end) || (body[end] === CR && body[end + 1] === LF);
}

function endsForm(body: Buffer, at: number): boolean {
  return body[at] === DASH && body[at + 1] === DASH;
}

function readPart(bytes: Buffer): FormPart | undefined {
  const end = bytes.subarray(0, MAX_HEADER_BYTES).indexOf(END_OF_HEADERS);
  if (end < 0) return undefined;
  const headers = bytes.toString('utf8', 0, end);
  const disposition = headerOf(headers, 'content-disposition') ?? '';
  const { name, filename } = parametersOf(disposition);
  if (!/^form-data\b/i.test(disposition) || name === undefined) return undefined;
  const contentType = headerOf(headers, 'content-type');
  const content = bytes.subarray(end + END_OF_HEADERS.length);
  return { name, filename, contentType, size: content.length, bytes: content };
}

function headerOf(headers: string, name: string): string | undefined {
  for (const line of headers.split('\r\n')) {
    const colon = line.indexOf(':');
    if (line.slice(0, colon).trim().toLowerCase() === name) return line.slice(colon + 1).trim();
  }
  return undefined;
}

/** Read from left to right, so that a quoted name cannot contain another parameter. The first of two equal names counts. */
function parametersOf(header: string): Partial<Record<'name' | 'filename', string>> {
  const parameters = new Map<string, string>();
  const next = /;\s*([^\s=;"]+)=(?:"((?:\\"|[^"])*)"|([^\s;"]*))\s*/gy;
  next.lastIndex = Math.max(0, header.indexOf(';'));
  for (const [, key = '', quoted, bare = ''] of header.matchAll(next)) {
    const name = key.toLowerCase();
    if (!parameters.has(name)) parameters.set(name, quoted?.replaceAll('\\"', '"') ?? bare);
  }
  return { name: parameters.get('name'), filename: parameters.get('filename') };
}
