import { createHash } from 'node:crypto';
import { Html, html } from './html.js';
import type { FileResponse } from './response.js';

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --accent: #2e6fdb; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 16px; max-width: 480px; font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 20px; }
p, dl { margin: 12px 0; }
dt { color: #777; font-size: 14px; }
dd { margin: 0 0 8px; }
ul { margin: 0; padding: 0; list-style: none; border-top: 1px solid var(--line); }
li a { display: flex; justify-content: space-between; gap: 12px; padding: 12px 4px; min-height: 44px; color: inherit; text-decoration: none; border-bottom: 1px solid var(--line); }
li a:hover, li a:focus-visible { background: #8882; }
small { color: #777; }
form { display: flex; gap: 8px; margin: 12px 0; }
input, button { font: inherit; min-height: 44px; padding: 0 12px; border: 1px solid var(--line); border-radius: 6px; }
input { flex: 1; min-width: 0; }
button { background: var(--accent); color: #fff; }
`;

// Not in a template: the policy allows exactly these characters.
const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`);

// Only this style applies; no script, image or frame is ever loaded.
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** A page in Chinese that needs no script and fits a phone. */
export function pageResponse(title: string, content: Html, status = 200): FileResponse {
  const { text } = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <h1>${title}</h1>
        ${content}
      </body>
    </html> `;
  return {
    status,
    bytes: Buffer.from(text),
    headers: {
      'content-type': 'text/html; charset=UTF-8',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  };
}

/** @param url an absolute URL as `URL.href` returns it: ASCII, without line breaks */
export function redirectResponse(url: string): FileResponse {
  return {
    status: 302,
    bytes: Buffer.alloc(0),
    headers: { location: url, 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' },
  };
}
