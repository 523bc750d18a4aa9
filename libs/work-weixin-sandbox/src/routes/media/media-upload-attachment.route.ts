import { ApiError } from '../../errors/api.error.js';
import { checkMedia, checkMediaType } from '../../media/media.check.js';
import type { Route } from '../route.js';
import { filePart } from './media-part.js';

/** 朋友圈 and 商品图册. */
const ATTACHMENT_TYPES: readonly (number | undefined)[] = [1, 2];

/**
 * 上传附件资源
 * @see https://developer.work.weixin.qq.com/document/path/95098
 */
export const mediaUploadAttachment: Route = {
  path: 'media/upload_attachment',
  method: 'POST',
  callers: ['externalContact', 'app'],
  takesForm: true,
  handle({ corp, query, form, nowMs }) {
    const type = checkMediaType(query.text('media_type'));
    if (type === 'voice') throw new ApiError(40005, 'it must be image, video, file');
    if (!ATTACHMENT_TYPES.includes(query.integer('attachment_type'))) {
      throw new ApiError(40058, 'attachment_type must be 1 or 2');
    }
    const { filename: fileName, bytes } = filePart(form, 'media');
    const contentType = checkMedia(type, bytes);
    const { mediaId } = corp.media.add({ type, fileName, contentType, bytes, nowMs });
    return { type, media_id: mediaId, created_at: Math.floor(nowMs / 1000) };
  },
};
