// @ts-check
// The tables of APIs in the documentation, made from the declarations of the catalogue.

/** @typedef {'en' | 'zh'} Language */

/** @type {Readonly<Record<Language, readonly string[]>>} */
const HEADINGS = {
  en: ['what it does', 'API', 'input', 'secrets', 'page'],
  zh: ['功能', '接口', '输入', '可用的 secret', '官方文档'],
};

/**
 * Every page with a table, and its language.
 *
 * @type {Readonly<Record<string, Language>>}
 */
export const PAGES_WITH_TABLE = {
  'README.md': 'en',
  'README.zh-CN.md': 'zh',
  'libs/work-weixin/README.md': 'en',
};

/**
 * Writes the table between `<!-- apis -->` and `<!-- /apis -->`, without aligning its columns.
 *
 * @param {Iterable<import('nestjs-http-remote').RemoteApiDescription>} apis
 * @param {Language} language
 */
export function apiTable(apis, language) {
  /** @param {readonly string[]} cells */
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

/**
 * Replaces the table between the markers of a page.
 *
 * @param {string} page
 * @param {string} table
 */
export function withTable(page, table) {
  const [before, old, after] = page.split(/(?<=<!-- apis -->\n)([\s\S]*?)(?=<!-- \/apis -->)/);
  if (old === undefined) throw new Error('the page has no <!-- apis --> … <!-- /apis -->');
  return `${before}\n${table}\n\n${after}`;
}

/**
 * @param {import('nestjs-http-remote').RemoteApiDescription} one
 * @param {import('nestjs-http-remote').RemoteApiDescription} other
 */
function byAction(one, other) {
  return one.action < other.action ? -1 : 1;
}
