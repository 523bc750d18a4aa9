import type { ApiError } from '../errors/api.error.js';
import { html } from './html.js';
import { pageResponse } from './page-response.js';
import type { FileResponse } from './response.js';

/** The page in place of a page that was called with wrong parameters. */
export function errorPage({ errcode, message }: ApiError): FileResponse {
  const content = html`<p>请求未被接受，错误码 ${errcode}。</p>
    <p>${message}</p>`;
  return pageResponse('出错了', content, 400);
}
