import { CREDENTIAL_KINDS } from '../../corp/credential-kind.js';
import type { Route } from '../route.js';
import { downloadMedia } from './media-download.js';

/**
 * 获取高清语音素材. The sandbox stores one quality of each file.
 * @see https://developer.work.weixin.qq.com/document/path/90255
 */
export const mediaGetJssdk: Route = {
  path: 'media/get/jssdk',
  method: 'GET',
  callers: CREDENTIAL_KINDS,
  handle: downloadMedia,
};
