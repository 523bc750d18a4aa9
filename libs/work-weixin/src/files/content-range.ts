/** The part of a whole that a response contains: the bytes from `start` up to, but not including, `end`. */
export interface ContentRange {
  readonly start: number;
  readonly end: number;
  /** Undefined if the server does not state it. */
  readonly totalBytes: number | undefined;
}

/**
 * Reads a Content-Range header; undefined if it is not valid.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-content-range
 */
export function readContentRange(header: string): ContentRange | undefined {
  const [, first, last, total] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/i.exec(header.trim()) ?? [];
  if (first === undefined) return undefined;
  const range = {
    start: Number(first),
    end: Number(last) + 1,
    totalBytes: total === '*' ? undefined : Number(total),
  };
  const isOrdered = range.start < range.end && range.end <= (range.totalBytes ?? Infinity);
  return isOrdered ? range : undefined;
}
