import { ApiError } from '../errors/api.error.js';
import type { OpenRoute } from './route.js';

/**
 * 获取 access_token
 * @see https://developer.work.weixin.qq.com/document/path/91039
 */
export const gettoken: OpenRoute = {
  path: 'gettoken',
  method: 'GET',
  callers: 'anyone',
  handle({ corps, tokens, query }) {
    const corpId = query.text('corpid');
    if (corpId === undefined) throw new ApiError(41002);
    const secret = query.text('corpsecret');
    if (secret === undefined) throw new ApiError(41004);
    const credential = corps.identify(corpId, secret);
    if (!credential.enabled) throw new ApiError(50003);
    const { token, expiresInSeconds } = tokens.issue(credential);
    return { access_token: token, expires_in: expiresInSeconds };
  },
};
