// The tables of APIs in the documentation, as the catalogue declares them.

const HEADINGS = {
  en: ['what it does', 'API', 'input', 'secrets', 'page'],
  zh: ['功能', '接口', '输入', '可用的 secret', '官方文档'],
};

/** Every page with a table, and its language. */
export const PAGES_WITH_TABLE = {
  'README.md': 'en',
  'README.zh-CN.md': 'zh',
  'libs/work-weixin/README.md': 'en',
};

/** What stands between `<!-- apis -->` and `<!-- /apis -->`, with no care for the widths of columns. */
export function apiTable(apis, language) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const headings = HEADINGS[language];
  return [
    row(headings),
    row(headings.map(() => '---')),
    ...[...apis]
      .sort(byAction)
      .map(({ desc, httpMethod, action, name, credential = [], docUrl = '' }) =>
        row([
          desc,
          `\`${httpMethod} ${action}\``,
          `\`${name}\``,
          credential.join(', '),
          `[${docUrl.split('/').at(-1)}](${docUrl})`,
        ]),
      ),
  ].join('\n');
}

/** The page with another table between its markers. */
export function withTable(page, table) {
  const [before, old, after] = page.split(/(?<=<!-- apis -->\n)([\s\S]*?)(?=<!-- \/apis -->)/);
  if (old === undefined) throw new Error('the page has no <!-- apis --> … <!-- /apis -->');
  return `${before}\n${table}\n\n${after}`;
}

function byAction(one, other) {
  return one.action < other.action ? -1 : 1;
}
