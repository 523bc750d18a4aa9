// @ts-check
// The pages of docs/apis and the lists of families in the READMEs, made from the declarations of the catalogue.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * @typedef {import('nestjs-http-remote').RemoteApiCatalogue} RemoteApiCatalogue
 * @typedef {import('./apis-index.mjs').ApiIndex} ApiIndex
 * @typedef {import('../libs/work-weixin-cli/src/apis/api-index.js').ApiFamily} ApiFamily
 * @typedef {import('../libs/work-weixin-cli/src/apis/api-index.js').IndexedApi} IndexedApi
 * @typedef {'en' | 'zh'} Language
 */

/** The folder of the pages. Every file in it is generated. */
export const PAGES = 'docs/apis';

/**
 * The pages with a list of families: their language, and how a family links to its page. npm shows a README alone, so it has no links.
 *
 * @type {Readonly<Record<string, { language: Language, folder: string | undefined }>>}
 */
const PAGES_WITH_LIST = {
  'README.md': { language: 'en', folder: `${PAGES}/` },
  'README.zh-CN.md': { language: 'zh', folder: `${PAGES}/` },
  'libs/work-weixin/README.md': { language: 'en', folder: undefined },
};

const EFFECTS = {
  read: 'read',
  'idempotent-write': 'write, may be sent twice',
  write: 'write',
  once: 'once',
};

/**
 * Every generated page, formatted.
 *
 * @param {ApiIndex} index
 * @param {RemoteApiCatalogue} catalogue with all APIs of the index
 * @returns {Promise<ReadonlyMap<string, string>>} texts by path
 */
export async function apiPages(index, catalogue) {
  const pages = new Map([[`${PAGES}/README.md`, overview(index)]]);
  for (const family of index.families) pages.set(`${PAGES}/${family.name}.md`, familyPage(family, catalogue));
  for (const [path, { language, folder }] of Object.entries(PAGES_WITH_LIST)) {
    const page = readFileSync(join(ROOT, path), 'utf8');
    pages.set(path, withList(page, familyList(index, language, folder)));
  }
  const options = { ...(await resolveConfig(join(ROOT, 'README.md'))), parser: 'markdown' };
  const formatted = await Promise.all(
    [...pages].map(async ([path, text]) => /** @type {const} */ ([path, await format(text, options)])),
  );
  return new Map(formatted);
}

/** @param {ApiIndex} index */
function overview(index) {
  return `# The APIs of nestjs-work-weixin

Each family is an entry point of the package, and has a page with its APIs. [How to find an API](../../README.md#apis), and
[how to call one that is missing](../recipes/missing-apis.md).

${familyList(index, 'en', '')}

Columns of these pages:

- **effect**: what a repeated call does, and so what the library does if a response is lost. A \`read\` and a write that may be sent twice are
  sent again. A \`write\` is not: its outcome is then \`unknown\`. \`once\` takes or makes something that is good for one use.
- **secrets**: the kinds of secret that may call the API, the preferred one first ([all kinds](../../libs/work-weixin/README.md#which-secret)).
  In parentheses stands the list of the admin console in which an app must be entered before it may call. \`any\` is any secret of the corp.
  Of \`authCorp\`, \`registration\`, \`downstream\` and \`chatArchive\` a corp has no secret: the caller passes its \`accessToken\`. \`none\`: the
  key is a property of the input, as for a [group robot](../recipes/messages.md).
- **pages**: \`paginate()\` reads all pages of the list ([example](../../libs/work-weixin/README.md#call)).
`;
}

/**
 * @param {ApiFamily} family
 * @param {RemoteApiCatalogue} catalogue
 */
function familyPage({ name, title, titleEn, apis }, catalogue) {
  const entries = [...new Set(apis.map(({ entry }) => entry))].sort();
  const root = `nestjs-work-weixin/${name}`;
  const tables = entries.map((entry) => {
    const rows = apis.filter((api) => api.entry === entry).map((api) => apiRow(api, catalogue));
    const heading = entries.length === 1 ? '' : `## \`${entry}\`\n\n`;
    return `${heading}${table(['what it does', 'API', 'input', 'effect', 'secrets', 'page'], rows)}`;
  });
  const parts = entries.length === 1 ? '' : ', or a part of them by its own entry point, which loads faster';
  return `# ${name}: ${title}

${apis.length === 1 ? '1 API' : `${apis.length} APIs`}: ${titleEn}. Import them from \`${root}\`${parts}. [All families and the columns](README.md).

${tables.join('\n\n')}
`;
}

/**
 * @param {IndexedApi} listed
 * @param {RemoteApiCatalogue} catalogue
 */
function apiRow({ action, desc, input, docUrl, permission, deprecated }, catalogue) {
  const api = catalogue.find(action);
  if (!api) throw new Error(`the index has ${action}, but no class declares it: run npm run api`);
  const { httpMethod, effect, paging, credential = [] } = api;
  return [
    text(desc) + (deprecated === undefined ? '' : ` (deprecated: ${text(deprecated)})`),
    `\`${httpMethod} ${action}\``,
    `\`${input}\``,
    EFFECTS[effect] + (paging ? ', pages' : ''),
    credential.length === 0
      ? 'none'
      : credential.join(', ') + (permission === undefined ? '' : ` (${text(permission)})`),
    docUrl === undefined ? '' : `[${docUrl.split('/').at(-1)}](${docUrl})`,
  ];
}

/**
 * @param {ApiIndex} index
 * @param {Language} language
 * @param {string | undefined} folder of the pages, if the list may link to them
 */
function familyList({ families }, language, folder) {
  const count = families.reduce((sum, { apis }) => sum + apis.length, 0);
  const sentence =
    language === 'en'
      ? `${count} APIs in ${families.length} families:`
      : `共 ${families.length} 个目录、${count} 个接口：`;
  const headings = language === 'en' ? ['family', 'APIs', 'what it is for'] : ['目录', '接口数', '用途'];
  const rows = families.map(({ name, title, titleEn, apis }) => [
    folder === undefined ? `\`${name}\`` : `[\`${name}\`](${folder}${name}.md)`,
    String(apis.length),
    text(language === 'en' ? `${title} · ${titleEn}` : title),
  ]);
  return `${sentence}\n\n${table(headings, rows)}`;
}

/**
 * Replaces the list between the markers of a page.
 *
 * @param {string} page
 * @param {string} list
 */
function withList(page, list) {
  const [before, old, after] = page.split(/(?<=<!-- apis -->\n)([\s\S]*?)(?=<!-- \/apis -->)/);
  if (old === undefined) throw new Error('the page has no <!-- apis --> … <!-- /apis -->');
  return `${before}\n${list}\n\n${after}`;
}

/**
 * A table in Markdown.
 *
 * @param {readonly string[]} headings
 * @param {readonly (readonly string[])[]} rows
 */
export function table(headings, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [headings, headings.map(() => '---'), ...rows].map(line).join('\n');
}

/**
 * An official text, which may have characters that mean something in Markdown.
 *
 * @param {string} given
 */
export function text(given) {
  return given.replaceAll(/[\\`*{}[\]<>|]/g, '\\$&');
}
