import type { ApiError } from '../errors/api.error.js';
import { html } from './html.js';
import { pageResponse } from './page-response.js';
import type { FileResponse } from './response.js';

/** The page in place of a page that was called with wrong parameters. */
export function errorPage({ errcode, message, detail = message }: ApiError): FileResponse {
  return pageResponse(
    '出错了',
    html`<p>${detail}</p>
      <p><small>错误码：${errcode}</small></p>`,
    400,
  );
}
