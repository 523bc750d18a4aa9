import { servePlainFile } from '../../http/file-response.js';
import { HOSTED_PREFIX } from '../../http/hosted-files.js';
import { html } from '../../http/html.js';
import { pageResponse } from '../../http/page-response.js';
import type { PageRoute } from '../route.js';

/** The files behind URLs in responses. Supports Range, as plain HTTP does. */
export const hostedFile: PageRoute = {
  path: HOSTED_PREFIX,
  handle({ hosted, name, range, nowMs }) {
    const file = hosted.find(name, nowMs);
    if (file !== undefined) return servePlainFile(file, range);
    return pageResponse('文件不存在', html`<p>链接无效或已过期。</p>`, 404);
  },
};
