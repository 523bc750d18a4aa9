import { ApiError } from '../../errors/api.error.js';
import { type ByteRange, readByteRange } from '../../http/byte-range.js';
import { serveFile } from '../../http/file-response.js';
import type { StoredMedia } from '../../media/media.store.js';
import { FileReply, type RouteCall } from '../route.js';

/** Page 90254: more bytes than this need several calls with a Range. */
const MAX_BYTES = 20 * 1024 * 1024;
const BLOCK_BYTES = 16;

/** The file with the `media_id` of the query, or the part in the Range header. @throws ApiError 41006, 40007, 40146, 830002 */
export function downloadMedia({ corp, query, range: header, nowMs }: RouteCall): FileReply {
  const mediaId = query.text('media_id');
  if (mediaId === undefined) throw new ApiError(41006);
  const media = corp.media.find(mediaId, nowMs);
  if (media === undefined) throw new ApiError(40007);
  const range = header === undefined ? undefined : rangeOf(header, media);
  const size = range === undefined ? media.bytes.length : range.to - range.from + 1;
  if (size > MAX_BYTES) {
    throw new ApiError(830002, `${size} bytes: fetch at most ${MAX_BYTES} at a time, with a Range header`);
  }
  return new FileReply(serveFile(media, range));
}

/** @throws ApiError 40146 */
function rangeOf(header: string, { bytes, encrypted }: StoredMedia): ByteRange {
  const range = readByteRange(header, bytes.length);
  if (range === undefined) throw new ApiError(40146, 'write bytes=0-15');
  if (range === 'outside') throw new ApiError(40146, `the file has ${bytes.length} bytes`);
  const { from, to } = range;
  const isAligned = from % BLOCK_BYTES === 0 && ((to + 1) % BLOCK_BYTES === 0 || to + 1 === bytes.length);
  if (encrypted && !isAligned)
    throw new ApiError(40146, `an encrypted file takes blocks of ${BLOCK_BYTES} bytes`);
  return range;
}
