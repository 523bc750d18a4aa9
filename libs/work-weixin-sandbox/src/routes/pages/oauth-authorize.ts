import { ApiError } from '../../errors/api.error.js';
import { html } from '../../http/html.js';
import { LOGIN_SCOPES, type LoginScope } from '../../login/login.js';
import type { PageCall, PageRoute } from '../route.js';
import { finishLogin } from './finish-login.js';
import { readLoginRequest } from './login-request.js';

/**
 * 构造网页授权链接: the page on open.weixin.qq.com that opens inside the client.
 * @see https://developer.work.weixin.qq.com/document/path/91022
 */
export const oauthAuthorize: PageRoute = {
  path: '/connect/oauth2/authorize',
  handle(call) {
    const request = readLoginRequest(call, false);
    if (call.query.text('response_type') !== 'code') throw new ApiError(40058, 'response_type 必须是 code');
    if (!/^[a-zA-Z0-9]{0,128}$/.test(request.state ?? '')) {
      throw new ApiError(40058, 'state 只能是字母和数字，最多 128 个字节');
    }
    const scope = readScope(call);
    const asks = scope === 'snsapi_base' ? '你的帐号' : '你的帐号、头像、性别、手机、邮箱、地址和二维码';
    const intro = html`<p>应用将获得${asks}。</p>`;
    return finishLogin(call, request, { path: oauthAuthorize.path, title: '网页授权', intro, scope });
  },
};

/** Without an agentid, snsapi_privateinfo is the same as snsapi_base. */
function readScope({ query }: PageCall): LoginScope {
  const scope = LOGIN_SCOPES.find((one) => one === query.text('scope'));
  if (scope === undefined) throw new ApiError(40058, `scope 必须是 ${LOGIN_SCOPES.join(' 或 ')}`);
  return query.text('agentid') === undefined ? 'snsapi_base' : scope;
}
