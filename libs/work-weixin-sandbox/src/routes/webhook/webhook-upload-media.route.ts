import { ApiError } from '../../errors/api.error.js';
import { checkMedia } from '../../media/media.check.js';
import { filePart } from '../media/media-part.js';
import type { OpenRoute } from '../route.js';

/**
 * 群机器人上传文件. Only the same robot can send the file, for three days.
 * @see https://developer.work.weixin.qq.com/document/path/99110
 */
export const webhookUploadMedia: OpenRoute = {
  path: 'webhook/upload_media',
  method: 'POST',
  callers: 'anyone',
  takesForm: true,
  secretNames: ['key'],
  admit({ messaging: { robots }, query }) {
    const key = query.text('key') ?? '';
    robots.identify(key);
    robots.assertActive(key);
  },
  handle({ messaging: { robots }, query, form, readJson, nowMs }) {
    const robot = robots.identify(query.text('key'));
    const type = query.text('type');
    if (type !== 'file' && type !== 'voice') throw new ApiError(40005, 'it must be file or voice');
    // Rejects a body that is not a form.
    readJson();
    const { filename: fileName, bytes } = filePart(form, 'media');
    const contentType = checkMedia(type, bytes);
    const { mediaId } = robots.addMedia(robot, { type, fileName, contentType, bytes, nowMs });
    return { type, media_id: mediaId, created_at: String(Math.floor(nowMs / 1000)) };
  },
};
