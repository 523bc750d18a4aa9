import { CREDENTIAL_KINDS } from '../../corp/credential-kind.js';
import { checkMedia, checkMediaType } from '../../media/media.check.js';
import type { Route } from '../route.js';
import { filePart } from './media-part.js';

/**
 * 上传临时素材
 * @see https://developer.work.weixin.qq.com/document/path/90253
 */
export const mediaUpload: Route = {
  path: 'media/upload',
  method: 'POST',
  callers: CREDENTIAL_KINDS,
  takesForm: true,
  handle({ corp, query, form, nowMs }) {
    const type = checkMediaType(query.text('type'));
    const { filename: fileName, bytes } = filePart(form, 'media');
    const contentType = checkMedia(type, bytes);
    const { mediaId } = corp.media.add({ type, fileName, contentType, bytes, nowMs });
    // As on the page: an empty text, and seconds as a string.
    return { errmsg: '', type, media_id: mediaId, created_at: String(Math.floor(nowMs / 1000)) };
  },
};
