import type { ApiDefinition } from './api-definition.js';
import { statement } from './source-text.js';

const EXPORT = /^export\s[^;]*?from\s+['"]([^'"]+)['"];?[^\n]*\n?/gm;

/** Adds the API's classes to the `index.ts` of a folder, in alphabetical order of the files. */
export function withExport(index: string, api: ApiDefinition, extension: '' | '.js'): string {
  const { name, shapes = [], isBinary = false } = api;
  const from = `./${name.file}.api${extension}`;
  const names = [name.input, ...(isBinary ? [] : [name.output]), ...shapes.map((shape) => shape.name)];
  const line = `${statement('export', names, from)}\n`;
  const found = [...index.matchAll(EXPORT)].map(({ 0: text, 1: specifier = '', index: at }) => ({
    text,
    specifier,
    at,
  }));
  const own = found.find(({ specifier }) => specifier.replace(/\.js$/, '') === `./${name.file}.api`);
  if (own !== undefined) return splice(index, own.at, own.at + own.text.length, line);
  const apis = found.filter(({ specifier }) => /\.api(?:\.js)?$/.test(specifier));
  const next = apis.find(({ specifier }) => specifier > from);
  if (next !== undefined) return splice(index, next.at, next.at, line);
  const last = apis.at(-1);
  const end = last === undefined ? index.length : last.at + last.text.length;
  return splice(index, end, end, end > 0 && index[end - 1] !== '\n' ? `\n${line}` : line);
}

/**
 * Adds the route to the sandbox's list of routes.
 *
 * @returns `undefined` if the list does not have the expected form
 */
export function withRoute(list: string, { name }: ApiDefinition): string | undefined {
  const from = `./${name.family}/${name.file}.route.js`;
  if (list.includes(`'${from}'`)) return list;
  const imports = [...list.matchAll(/^import [^;]*? from '([^']+)';\n/gm)];
  const [, opening = '', elements = ''] =
    /^([\s\S]*ALL_ROUTES[^=]*= \[\n)((?: {2}\w+,\n)*)\];/m.exec(list) ?? [];
  const next = imports.find(({ 1: specifier = '' }) => specifier > from);
  const last = imports.at(-1);
  if (last === undefined || elements === '') return undefined;
  const names = elements.match(/\w+/g) ?? [];
  // gettoken stays first: it needs no token.
  const position = names.findIndex((one) => one !== 'gettoken' && one > name.route);
  names.splice(position < 0 ? names.length : position, 0, name.route);
  const listed = splice(
    list,
    opening.length,
    opening.length + elements.length,
    names.map((one) => `  ${one},\n`).join(''),
  );
  const at = next?.index ?? last.index + last[0].length;
  return splice(listed, at, at, `${statement('import', [name.route], from)}\n`);
}

interface Manifest {
  exports?: Record<string, unknown>;
  typesVersions?: Record<string, Record<string, unknown>>;
}

/** Publishes the folder in the library's `package.json`, in the same way as `user`. */
export function withEntryPoint(manifest: string, family: string): string {
  const parsed = JSON.parse(manifest) as Manifest;
  const { exports = {}, typesVersions = {} } = parsed;
  const lists = [
    ...Object.values(typesVersions).map((list) => [list, ''] as const),
    [exports, './'] as const,
  ];
  for (const [list, prefix] of lists) {
    const model = list[`${prefix}user`];
    const key = `${prefix}${family}`;
    if (model === undefined || Object.hasOwn(list, key)) continue;
    const entry: unknown = JSON.parse(JSON.stringify(model).replaceAll('/user/', `/${family}/`));
    insertSorted(list, key, entry, `${prefix}user`);
  }
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

/** Published entry points that are not folders of the catalogue. An API family cannot have such a name. */
export function otherEntryPoints(manifest: string): string[] {
  const { exports = {} } = JSON.parse(manifest) as Manifest;
  return Object.entries(exports)
    .filter(([, target]) => !JSON.stringify(target).includes('/catalogue/'))
    .map(([key]) => key.slice('./'.length));
}

/** Keeps the order of the keys and puts the new one in alphabetical order among the neighbors of `model`. */
function insertSorted(list: Record<string, unknown>, key: string, entry: unknown, model: string): void {
  const entries = Object.entries(list);
  let position = entries.findIndex(([name]) => name === model);
  while (position > 0 && (entries[position - 1]?.[0] ?? '') > key) position -= 1;
  if (key > model) while (position < entries.length && (entries[position]?.[0] ?? '') <= key) position += 1;
  entries.splice(position, 0, [key, entry]);
  for (const name of Object.keys(list)) delete list[name];
  Object.assign(list, Object.fromEntries(entries));
}

function splice(text: string, start: number, end: number, inserted: string): string {
  const eol = text.includes('\r\n') ? inserted.replaceAll('\n', '\r\n') : inserted;
  return text.slice(0, start) + eol + text.slice(end);
}
