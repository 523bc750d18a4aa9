import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import type { ApiReference } from '../errors/http-remote.error.js';

/** Both are inclusive, as in the header. */
export interface ByteRange {
  readonly start: number;
  readonly end?: number | undefined;
}

/** The bytes that a response announces. */
export interface AnnouncedBytes {
  /** Of this response, as it is sent; undefined if it is unknown, or the response is compressed. */
  readonly size: number | undefined;
  /** Of the whole file. */
  readonly totalSize: number | undefined;
}

const PARTIAL_CONTENT = 206;
const CONTENT_RANGE = /^bytes (\d{1,16})-(\d{1,16})\/(\d{1,16}|\*)$/i;

/**
 * Checks that a successful response has the requested bytes. Without this check, a remote that ignores the range would change the
 * file without an error.
 *
 * @throws ResponseUnreadableError if it has other bytes
 */
export function announcedBytes(
  status: number,
  headers: Readonly<Record<string, string>>,
  range: ByteRange | undefined,
  api: ApiReference,
): AnnouncedBytes {
  const size = lengthOf(headers);
  if (status !== PARTIAL_CONTENT) {
    if (range && !isWhole(range, size)) {
      throw unreadable(
        `the remote ignored the range and responded with status ${status} and the whole file: call download() without range`,
        api,
      );
    }
    return { size, totalSize: size };
  }
  if (!range)
    throw unreadable('the remote responded with a part of the file (206), and no range was requested', api);
  const [, first, last, total] = CONTENT_RANGE.exec(headers['content-range']?.trim() ?? '') ?? [];
  const length = Number(last) - Number(first) + 1;
  if (
    Number(first) !== range.start ||
    !(length > 0) ||
    (range.end !== undefined && Number(last) > range.end) ||
    (size !== undefined && size !== length)
  ) {
    throw unreadable('the remote responded with other bytes than those of the range', api);
  }
  const isPlain = encodingOf(headers) === undefined;
  return {
    size: isPlain ? length : undefined,
    totalSize: total === '*' || !isPlain ? undefined : Number(total),
  };
}

/** Undefined if the response is compressed: then the length is not that of the file. */
export function lengthOf(headers: Readonly<Record<string, string>>): number | undefined {
  const given = headers['content-length'];
  return given !== undefined && /^\d{1,16}$/.test(given) && encodingOf(headers) === undefined
    ? Number(given)
    : undefined;
}

function encodingOf(headers: Readonly<Record<string, string>>): string | undefined {
  const name = headers['content-encoding']?.trim().toLowerCase();
  return name === '' || name === 'identity' ? undefined : name;
}

/** Whether the range includes every byte of the file, so that the whole file is what was requested. */
function isWhole({ start, end }: ByteRange, size: number | undefined): boolean {
  return start === 0 && (end === undefined || (size !== undefined && size <= end + 1));
}

function unreadable(what: string, api: ApiReference): ResponseUnreadableError {
  return new ResponseUnreadableError(what, { api });
}
