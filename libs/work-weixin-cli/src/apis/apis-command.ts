import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installedPackage } from '../installed-package.js';
import { RejectedError, shown, WrongArgumentError } from '../rejected.error.js';
import { readApiIndex, type ApiIndex, type IndexedApi } from './api-index.js';
import { nearestApis, searchApis, type FoundApi } from './api-search.js';

const LIBRARY = 'nestjs-work-weixin';
const MOST_SHOWN = 20;
const MOST_SUGGESTED = 3;

/** The output and the exit code of a command. */
export interface Printed {
  readonly text: string;
  readonly code: 0 | 1;
}

/**
 * `apis [words]`: the families, or the APIs that match all words.
 *
 * @returns code 1 if no API matches
 * @throws RejectedError if nestjs-work-weixin is not installed, or an error of `parseArgs`
 */
export function apisCommand(argv: readonly string[], cwd: string): Printed {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
  });
  const query = positionals.join(' ').trim();
  if (positionals.length > 0 && query === '') {
    throw new WrongArgumentError('the text to search for is empty: write a word, such as apis 部门');
  }
  const { index, version } = installedIndex(cwd);
  if (query === '')
    return { text: values.json ? json(familiesOf(index)) : familyList(index, version), code: 0 };
  const found = searchApis(index, query);
  const nearest = found.length === 0 ? nearestApis(index, query, MOST_SUGGESTED) : [];
  const code = found.length === 0 ? 1 : 0;
  if (values.json) return { text: json(found.map(entryOf)), code };
  return { text: code === 0 ? hits(found, index, values.all) : noHit(query, nearest, index), code };
}

/** The index of the release that the application uses, because another one may have other classes. */
function installedIndex(cwd: string): { index: ApiIndex; version: string } {
  const library = installedPackage(cwd, LIBRARY);
  if (library === undefined) {
    throw new RejectedError(
      `${LIBRARY} is not installed here: run the command in the folder of your application, after npm install ${LIBRARY}`,
    );
  }
  const { version } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as { version: string };
  const index = readApiIndex(library);
  if (index !== undefined) return { index, version };
  throw new RejectedError(`${LIBRARY} ${version} has no list of its APIs: update it`);
}

function familiesOf({ families }: ApiIndex): object[] {
  return families.map(({ name, title, titleEn, apis }) => ({
    name,
    title,
    titleEn,
    entry: `${LIBRARY}/${name}`,
    count: apis.length,
  }));
}

function familyList(index: ApiIndex, version: string): string {
  const { families } = index;
  const width = Math.max(...families.map(({ name }) => name.length));
  const lines = families.map(
    ({ name, title, titleEn, apis }) =>
      `  ${name.padEnd(width)}  ${String(apis.length).padStart(3)}  ${title} · ${titleEn}\n`,
  );
  const count = families.reduce((sum, { apis }) => sum + apis.length, 0);
  return `${LIBRARY} ${version} has ${count} APIs in ${families.length} families:\n\n${lines.join('')}\nSearch them: apis 部门, apis department/create, apis kf send\n`;
}

function entryOf({ api, family }: FoundApi): object {
  return { ...api, family: family.name };
}

function hits(found: readonly FoundApi[], index: ApiIndex, showAll: boolean): string {
  const shownApis = showAll ? found : found.slice(0, MOST_SHOWN);
  const left = found.length - shownApis.length;
  const more = left === 0 ? '' : `\n${left} more: add a word, or write --all\n`;
  return `${shownApis.map((one) => textOf(one, index)).join('\n')}${more}`;
}

function textOf({ api }: FoundApi, index: ApiIndex): string {
  const { action, desc, input, aliases = [], entry, docUrl, credential, permission, deprecated } = api;
  const also = aliases.length === 0 ? '' : `  // also exported as ${aliases.join(', ')}`;
  const lines = [
    `${action}  ${desc}`,
    `  import { ${input} } from '${entry}';${also}`,
    ...(credential === undefined ? [] : [`  secrets: ${credential.join(', ')}${listOf(permission)}`]),
    ...(docUrl === undefined ? [] : [`  ${docUrl}`]),
    ...(deprecated === undefined ? [] : [`  deprecated: ${deprecated}${insteadOf(api, index)}`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The list of the admin console in which an app must stand. */
function listOf(permission: string | undefined): string {
  return permission === undefined ? '' : ` (${permission})`;
}

function insteadOf({ replacement, deprecated = '' }: IndexedApi, { families }: ApiIndex): string {
  // The reason usually names it.
  if (replacement === undefined || deprecated.includes(replacement)) return '';
  const api = families.flatMap(({ apis }) => apis).find(({ action }) => action === replacement);
  return api === undefined ? ` (use ${replacement})` : ` (use ${replacement}: ${api.input})`;
}

function noHit(query: string, nearest: readonly FoundApi[], index: ApiIndex): string {
  const advice =
    `If the official documentation has it, ${LIBRARY} may not have it yet: write its class by new-api, or send it by request().\n` +
    `Without words, apis lists the families.\n`;
  const sentence = `no API matches ${shown(query)}`;
  if (nearest.length === 0) return `${sentence}.\n${advice}`;
  return `${sentence}. The nearest are:\n\n${nearest.map((one) => textOf(one, index)).join('\n')}\n${advice}`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
