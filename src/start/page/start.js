const key = window.apiKey.get();
const query = document.getElementById('query');

document.getElementById('key-state').textContent = key
  ? '本标签页已有 API key：打开上面的页面即可使用。'
  : '本标签页没有 API key：请打开启动时打印的地址，或在页面中填写 x-api-key。';

// A new tab has its own session.
if (key) {
  for (const link of document.querySelectorAll('nav a')) link.hash = `key=${key}`;
  document.getElementById('apis').hidden = false;
  query.addEventListener('input', () => void search());
  void search();
}

async function search() {
  const text = query.value.trim();
  const response = await fetch(`/apis?${new URLSearchParams({ query: text })}`, {
    headers: { 'x-api-key': key },
  });
  // A slow response must not replace the one to a later query.
  if (text !== query.value.trim()) return;
  if (!response.ok) {
    show('state', [
      response.status === 401 ? 'API key 不正确：请打开启动时打印的地址。' : '搜索失败，请稍后再试。',
    ]);
    return;
  }
  const { families, total, apis } = await response.json();
  const loaded = families.filter(({ isLoaded }) => isLoaded);
  const all = families.reduce((sum, { count }) => sum + count, 0);
  show('state', [
    text === ''
      ? `共 ${families.length} 个目录、${all} 个接口，已加载 ${loaded.length} 个目录：`
      : total === 0
        ? `没有找到“${text}”。换一个词，或用一个词的一部分。`
        : `找到 ${total} 个接口${total > apis.length ? `，显示前 ${apis.length} 个` : ''}：`,
  ]);
  show('families', text === '' ? families.map(familyItem) : []);
  show('found', apis.map(apiItem));
}

function familyItem({ name, title, count, isLoaded }) {
  const button = element('button', { type: 'button', title: name }, `${title} ${count}`);
  button.addEventListener('click', () => {
    query.value = name;
    void search();
  });
  return element('li', { className: isLoaded ? 'loaded' : '' }, button);
}

function apiItem({ action, desc, input, entry, docUrl, route, docs, setting, reason, deprecated }) {
  const head = [element('strong', {}, desc), ' ', element('code', {}, route ?? action)];
  if (deprecated) head.push(element('span', { className: 'warn' }, `已弃用：${deprecated}`));
  const links = [];
  // Swagger UI is a new page of this tab, so it has the key.
  if (docs) links.push(element('a', { href: docs }, '试用'));
  if (docUrl) links.push(element('a', { href: docUrl, target: '_blank', rel: 'noreferrer' }, '官方文档'));
  const access = setting
    ? ['未加载。设置 ', element('code', {}, setting), ' 后重启']
    : reason
      ? [reason]
      : [];
  return element(
    'li',
    { className: setting || reason ? 'absent' : '' },
    element('div', {}, ...head),
    element('code', { className: 'import' }, `import { ${input} } from '${entry}'`),
    element('div', { className: 'access' }, ...links, ...access),
  );
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function show(id, children) {
  document.getElementById(id).replaceChildren(...children);
}
