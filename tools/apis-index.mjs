// @ts-check
// The index of the APIs, libs/work-weixin/apis.json: read from the sources of the catalogue, so that it needs no build.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '..');
const LIBRARY = join(ROOT, 'libs/work-weixin');
const CATALOGUE = join(LIBRARY, 'src/catalogue');

/** The path of the index. */
export const INDEX_FILE = join(LIBRARY, 'apis.json');

/**
 * @typedef {import('../libs/work-weixin-cli/src/apis/api-index.js').ApiIndex} ApiIndex
 * @typedef {import('../libs/work-weixin-cli/src/apis/api-index.js').IndexedApi} IndexedApi
 * @typedef {{ readonly zh: string, readonly en: string }} FamilyTitle
 */

/** The titles of the families, by the name of their folder. @type {Readonly<Record<string, FamilyTitle>>} */
export const FAMILY_TITLES = JSON.parse(readFileSync(join(import.meta.dirname, 'families.json'), 'utf8'));

/**
 * Reads the catalogue.
 *
 * @returns {ApiIndex}
 * @throws {Error} if a folder has no title in families.json, or two classes declare one API
 */
export function readApisIndex() {
  const categories = categoriesOfFacts();
  const names = readdirSync(CATALOGUE).filter((name) => existsSync(join(CATALOGUE, name, 'index.ts')));
  const families = names.sort().map((name) => {
    const title = FAMILY_TITLES[name];
    if (!title) throw new Error(`tools/families.json has no title for the folder ${name}: add one`);
    return { name, title: title.zh, titleEn: title.en, apis: apisBelow(join(CATALOGUE, name), categories) };
  });
  const actions = families.flatMap(({ apis }) => apis.map(({ action }) => action));
  const twice = actions.find((action, index) => actions.indexOf(action) !== index);
  if (twice !== undefined) throw new Error(`two classes declare ${twice}: remove one`);
  return { families: families.filter(({ apis }) => apis.length > 0) };
}

/**
 * Writes an index with one line for each API, so that a change of one is a change of one line.
 *
 * @param {ApiIndex} index
 */
export function textOfIndex({ families }) {
  const texts = families.map(
    ({ apis, ...family }) =>
      `${JSON.stringify(family).slice(0, -1)},"apis":[\n${apis.map((api) => JSON.stringify(api)).join(',\n')}\n]}`,
  );
  return `{"families":[\n${texts.join(',\n')}\n]}\n`;
}

/**
 * @param {string} folder of a family
 * @param {ReadonlyMap<string, string>} categories
 * @returns {IndexedApi[]}
 */
function apisBelow(folder, categories) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.api.ts'))
    .flatMap((file) => apisOf(join(folder, file), categories))
    .sort((one, other) => (one.action < other.action ? -1 : 1));
}

/**
 * @param {string} path
 * @param {ReadonlyMap<string, string>} categories
 * @returns {IndexedApi[]}
 */
function apisOf(path, categories) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  return source.statements.filter(ts.isClassDeclaration).flatMap((declared) => {
    const options = optionsOf(declared, 'HttpRemoteApi');
    const input = declared.name?.text;
    if (!options || input === undefined) return [];
    const action = textIn(options, 'action', source);
    if (action === undefined) throw new Error(`${path}: ${input} has no action`);
    const deprecated = deprecationOf(declared);
    const product = optionsOf(declared, 'WorkWxApi');
    const aliases = aliasesOf(input, path);
    const credential = textsIn(options, 'credential');
    return {
      action,
      desc: textIn(options, 'desc', source) ?? action,
      input,
      ...optional('output', options.get('output')?.getText(source)),
      ...(aliases.length > 0 && { aliases }),
      entry: `nestjs-work-weixin/${relative(CATALOGUE, dirname(path))}`,
      ...optional('docUrl', textIn(options, 'docUrl', source)),
      ...optional('category', categories.get(action)),
      ...(credential.length > 0 && { credential }),
      ...optional('permission', product && textIn(product, 'permission', source)),
      ...optional('deprecated', deprecated),
      ...optional('replacement', product && textIn(product, 'replacement', source)),
    };
  });
}

/**
 * The options that a class passes to a decorator, by name.
 *
 * @param {ts.ClassDeclaration} declared
 * @param {string} decorator
 * @returns {ReadonlyMap<string, ts.Expression> | undefined}
 */
function optionsOf(declared, decorator) {
  for (const { expression } of ts.getDecorators(declared) ?? []) {
    if (!ts.isCallExpression(expression) || expression.expression.getText() !== decorator) continue;
    const [given] = expression.arguments;
    if (!given || !ts.isObjectLiteralExpression(given)) return new Map();
    return new Map(
      given.properties
        .filter(ts.isPropertyAssignment)
        .map((property) => [property.name.getText(), property.initializer]),
    );
  }
  return undefined;
}

/**
 * A text, written as a literal or as the constant of the file that holds it.
 *
 * @param {ReadonlyMap<string, ts.Expression>} options
 * @param {string} name
 * @param {ts.SourceFile} source
 * @returns {string | undefined}
 */
function textIn(options, name, source) {
  const given = options.get(name);
  if (given === undefined || ts.isStringLiteralLike(given)) return given?.text;
  const constants = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  const constant = constants.find((each) => each.name.getText() === given.getText())?.initializer;
  return constant && ts.isStringLiteralLike(constant) ? constant.text : undefined;
}

/**
 * The texts of a list. Empty if there is none.
 *
 * @param {ReadonlyMap<string, ts.Expression>} options
 * @param {string} name
 * @returns {string[]}
 */
function textsIn(options, name) {
  const given = options.get(name);
  if (given === undefined || !ts.isArrayLiteralExpression(given)) return [];
  return given.elements.filter(ts.isStringLiteralLike).map(({ text }) => text);
}

/** @param {ts.ClassDeclaration} declared */
function deprecationOf(declared) {
  const tag = ts.getJSDocDeprecatedTag(declared);
  if (!tag) return undefined;
  const text = ts.getTextOfJSDocComment(tag.comment) ?? '';
  // A link to a class is its name, and so is a class in backticks.
  return (
    text
      .replaceAll(/\{@link\s+([^}]+?)\s*\}/g, '$1')
      .replaceAll('`', '')
      .replaceAll(/\s*\n\s*/g, '')
      .trim() || '不再推荐使用'
  );
}

/**
 * Further names that the index of the folder exports a class under.
 *
 * @param {string} input
 * @param {string} path of its file
 */
function aliasesOf(input, path) {
  const index = join(dirname(path), 'index.ts');
  if (!existsSync(index)) return [];
  return [...readFileSync(index, 'utf8').matchAll(new RegExp(`\\b${input} as (\\w+)`, 'g'))].map(
    ([, alias = '']) => alias,
  );
}

/** Where the official documentation has each API. Empty if the facts are not there. */
function categoriesOfFacts() {
  const folder = join(LIBRARY, 'facts/apis');
  /** @type {Map<string, string>} */
  const categories = new Map();
  if (!existsSync(folder)) return categories;
  for (const file of readdirSync(folder)) {
    for (const { action, category } of JSON.parse(readFileSync(join(folder, file), 'utf8')))
      if (category.length > 0) categories.set(action, category.join(' > '));
  }
  return categories;
}

/**
 * @template {string} K
 * @param {K} key
 * @param {string | undefined} value
 * @returns {Partial<Record<K, string>>}
 */
function optional(key, value) {
  return value === undefined ? {} : /** @type {Partial<Record<K, string>>} */ ({ [key]: value });
}

if (process.argv[1] === import.meta.filename) {
  const index = readApisIndex();
  writeFileSync(INDEX_FILE, textOfIndex(index));
  console.log(`${index.families.reduce((sum, { apis }) => sum + apis.length, 0)} APIs in the index`);
}
