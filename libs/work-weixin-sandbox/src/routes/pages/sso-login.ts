import { ApiError } from '../../errors/api.error.js';
import { html } from '../../http/html.js';
import type { PageRoute } from '../route.js';
import { finishLogin } from './finish-login.js';
import { readLoginRequest } from './login-request.js';

/**
 * 构造企业微信登录链接: the page on login.work.weixin.qq.com with the QR code, for browsers outside the client.
 * @see https://developer.work.weixin.qq.com/document/path/98152
 */
export const ssoLogin: PageRoute = {
  path: '/wwlogin/sso/login',
  handle(call) {
    if (call.query.text('login_type') !== 'CorpApp') throw new ApiError(40058, 'login_type 必须是 CorpApp');
    const request = readLoginRequest(call, true);
    const intro = html`<p>请选择扫码的成员。</p>`;
    return finishLogin(call, request, {
      path: ssoLogin.path,
      title: '扫码登录',
      intro,
      scope: 'snsapi_base',
    });
  },
};
