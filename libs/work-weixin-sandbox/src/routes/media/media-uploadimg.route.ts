import { CREDENTIAL_KINDS } from '../../corp/credential-kind.js';
import { checkMedia } from '../../media/media.check.js';
import type { Route } from '../route.js';
import { filePart } from './media-part.js';

const MIN_BYTES = 5;
const MAX_BYTES = 2 * 1024 * 1024;

/**
 * 上传图片. The URL of the response shows the image permanently, as long as the sandbox stores it.
 * @see https://developer.work.weixin.qq.com/document/path/90256
 */
export const mediaUploadimg: Route = {
  path: 'media/uploadimg',
  method: 'POST',
  callers: CREDENTIAL_KINDS,
  takesForm: true,
  handle({ corp, form, limits, nowMs, origin, hosted }) {
    limits.admitImage(corp.corpId, nowMs);
    const { bytes } = filePart(form);
    const contentType = checkMedia('image', bytes, { minBytes: MIN_BYTES, maxBytes: MAX_BYTES });
    return { url: origin + hosted.add({ bytes, contentType }) };
  },
};
