import { ApiError } from '../errors/api.error.js';
import type { FileResponse } from '../http/response.js';

/** A PNG of one transparent pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * A small image, or the requested part of it.
 * @param range the Range header, such as `bytes=0-15`
 * @throws ApiError 40146 for a range that is not valid or begins behind the end
 */
export function sampleFile(range: string | undefined): FileResponse {
  const headers = {
    'content-type': 'image/png',
    'content-disposition': 'attachment; filename="sample.png"',
    'accept-ranges': 'bytes',
  };
  if (range === undefined) return { status: 200, bytes: PIXEL, headers };
  const [, first = '', last = ''] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
  const from = Number(first);
  const to = last === '' ? PIXEL.length - 1 : Math.min(Number(last), PIXEL.length - 1);
  if (first === '' || from > to) throw new ApiError(40146, range.slice(0, 100));
  return {
    status: 206,
    bytes: PIXEL.subarray(from, to + 1),
    headers: { ...headers, 'content-range': `bytes ${from}-${to}/${PIXEL.length}` },
  };
}
