import { CREDENTIAL_KINDS } from '../../corp/credential-kind.js';
import type { Route } from '../route.js';
import { downloadMedia } from './media-download.js';

/**
 * 获取临时素材
 * @see https://developer.work.weixin.qq.com/document/path/90254
 */
export const mediaGet: Route = {
  path: 'media/get',
  method: 'GET',
  callers: CREDENTIAL_KINDS,
  handle: downloadMedia,
};
