import { ApiError } from '../errors/api.error.js';
import type { Credential } from '../corp/credential.js';
import type { OpenCall, OpenRoute } from './route.js';

const WRONG_SECRET: ReadonlySet<number> = new Set([40001, 40091]);

/**
 * 获取 access_token
 * @see https://developer.work.weixin.qq.com/document/path/91039
 */
export const gettoken: OpenRoute = {
  path: 'gettoken',
  method: 'GET',
  callers: 'anyone',
  handle(call) {
    const { tokens, limits, query, ip, nowMs } = call;
    limits.assertMayFetchTokens(ip, nowMs);
    const corpId = query.text('corpid');
    if (corpId === undefined) throw new ApiError(41002);
    const secret = query.text('corpsecret');
    if (secret === undefined) throw new ApiError(41004);
    const credential = identify(call, corpId, secret);
    limits.admitCorp(gettoken.path, corpId, nowMs);
    limits.admitTokenFetch(credential, nowMs);
    if (!credential.enabled) throw new ApiError(50003);
    const { token, expiresInSeconds } = tokens.issue(credential);
    return { access_token: token, expires_in: expiresInSeconds };
  },
};

/** Finds the credential of a secret. Counts wrong secrets against the caller's address. */
function identify({ corps, limits, ip, nowMs }: OpenCall, corpId: string, secret: string): Credential {
  try {
    return corps.identify(corpId, secret);
  } catch (error) {
    if (error instanceof ApiError && WRONG_SECRET.has(error.errcode)) limits.countWrongSecret(ip, nowMs);
    throw error;
  }
}
