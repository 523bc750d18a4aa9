import { ApiError } from '../../errors/api.error.js';
import type { RouteCall } from '../route.js';

/**
 * The bytes of the uploaded file that the body names.
 * @throws ApiError 41006 without media_id, 40007 for an unknown or expired one, and for another type than `file`
 */
export function requestedFile({ corp, body, nowMs }: RouteCall): Buffer {
  const mediaId = body.string('media_id');
  if (!mediaId) throw new ApiError(41006);
  const media = corp.media.find(mediaId, nowMs);
  if (media?.type !== 'file') throw new ApiError(40007, 'upload a file with media/upload and type=file');
  return media.bytes;
}
