// Passes the key of this tab to Swagger UI, in the same way as its "Authorize" button.
window.addEventListener('load', () => {
  const key = window.apiKey.get();
  let left = 100;
  const authorize = () => {
    // null until Swagger UI has loaded the document.
    const done = key === '' || window.ui?.preauthorizeApiKey('api-key', key);
    if (!done && left-- > 0) setTimeout(authorize, 50);
  };
  authorize();
});

// The start page links to single operations. Swagger UI's own deep links warn about every name with an underscore.
window.addEventListener('load', () => {
  const [, operation] = /^\?operation=([\w-]+)$/.exec(location.search) ?? [];
  let left = operation === undefined ? 0 : 200;
  const open = () => {
    const block = document.getElementById(`operations-${operation}`);
    if (!block && left-- > 0) setTimeout(open, 50);
    if (!block) return;
    block.querySelector('.opblock-summary-control')?.click();
    block.scrollIntoView();
  };
  open();
});

// Nest's page sets neither: a phone would show it at desktop width.
document.documentElement.lang = 'zh-CN';
const viewport = document.createElement('meta');
viewport.name = 'viewport';
viewport.content = 'width=device-width, initial-scale=1';
document.head.append(viewport);

// The page is Swagger UI's own, so links to the other pages are added here.
const pages = document.createElement('nav');
pages.className = 'pages';
pages.setAttribute('aria-label', '页面');
for (const [href, text] of [
  ['/', '首页'],
  ['/docs', '接口文档'],
  ['/calls/', '最近的调用'],
  ['/callbacks/', '最近的回调'],
  ['/messages/', '发消息'],
  ['/departments/', '部门'],
  ['/files/', '文件'],
  ['/login/', '登录'],
]) {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  if (href === '/docs') link.setAttribute('aria-current', 'page');
  pages.append(link);
}
document.body.prepend(pages);

// Swagger UI has a dark mode, but the page must select it.
const dark = matchMedia('(prefers-color-scheme: dark)');
const choose = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', choose);
choose();
