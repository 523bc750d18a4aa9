/** A part of a multipart form, without its bytes. */
export interface FormPart {
  readonly name: string;
  /** Only files have one. */
  readonly filename?: string;
  readonly contentType?: string;
  /** Number of bytes. */
  readonly size: number;
}

const CRLF = Buffer.from('\r\n');
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
  // The first boundary has no line break in front of it.
  const body = Buffer.concat([CRLF, bytes]);
  const parts: FormPart[] = [];
  let at = nextBoundary(body, separator, 0);
  while (at >= 0 && parts.length < MAX_PARTS) {
    const start = at + separator.length;
    if (endsForm(body, start)) return parts;
    at = nextBoundary(body, separator, start);
    const part = at < 0 ? undefined : readPart(body.subarray(start, at));
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return undefined;
}

/** A line that only begins like the boundary is part of the content. */
function nextBoundary(body: Buffer, separator: Buffer, from: number): number {
  let at = body.indexOf(separator, from);
  while (at >= 0) {
    const end = at + separator.length;
    if (endsForm(body, end) || body.toString('latin1', end, end + 2) === '\r\n') return at;
    at = body.indexOf(separator, end);
  }
  return -1;
}

function endsForm(body: Buffer, at: number): boolean {
  return body.toString('latin1', at, at + 2) === '--';
}

function readPart(bytes: Buffer): FormPart | undefined {
  const end = bytes.subarray(0, MAX_HEADER_BYTES).indexOf(END_OF_HEADERS);
  if (end < 0) return undefined;
  const headers = bytes.toString('utf8', 0, end);
  const disposition = headerOf(headers, 'content-disposition') ?? '';
  const name = parameterOf(disposition, 'name');
  if (!/^form-data\b/i.test(disposition) || name === undefined) return undefined;
  const filename = parameterOf(disposition, 'filename');
  const contentType = headerOf(headers, 'content-type');
  const size = bytes.length - end - END_OF_HEADERS.length;
  return { name, filename, contentType, size };
}

function headerOf(headers: string, name: string): string | undefined {
  for (const line of headers.split('\r\n')) {
    const colon = line.indexOf(':');
    if (line.slice(0, colon).trim().toLowerCase() === name) return line.slice(colon + 1).trim();
  }
  return undefined;
}

function parameterOf(header: string, name: string): string | undefined {
  const [, quoted, bare] = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(header) ?? [];
  return quoted ?? bare;
}
