// @ts-check
// The public entry points of the libraries, as the `exports` of each package.json declares them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * @typedef {object} Manifest
 * @property {string} name
 * @property {Record<string, any>} exports
 * @property {Record<string, Record<string, unknown>>} [typesVersions]
 */

/**
 * Lists the entry points of the sources, whether built or not.
 *
 * @param {string} [root] of the workspace
 * @returns for example `{ library: 'libs/http-remote', name: 'nestjs-http-remote', file: 'libs/http-remote/src/index.ts' }`
 */
export function entryPoints(root = ROOT) {
  return readdirSync(join(root, 'libs')).flatMap((folder) => {
    const library = `libs/${folder}`;
    const sourceOf = (/** @type {string} */ built) =>
      built.replace('./dist/esm/', `${library}/src/`).replace(/\.d\.ts$/, '.ts');
    return declaredEntries(readManifest(join(root, library)), (targets) =>
      join(root, sourceOf(targets.import.types)),
    ).map(({ name, targets, star }) => ({
      library,
      name,
      file: sourceOf(targets.import.types).replace('*', star),
    }));
  });
}

/**
 * Lists the entry points of a built package.
 *
 * @param {Manifest} manifest
 * @param {string} folder of the package
 * @returns each with `types`, the declarations of its ESM build, and `files`, all files that its conditions name
 * @throws {Error} if a file of an entry point is missing, or if `typesVersions`, which `moduleResolution: node` reads, differs
 */
export function entryPointsOf(manifest, folder) {
  const { name, typesVersions } = manifest;
  const found = declaredEntries(manifest, (targets) => join(folder, targets.import.default)).map(
    ({ subpath, targets, star }) => {
      const at = (/** @type {string} */ target) => target.replace('*', star).slice('./'.length);
      const files = [targets.import, targets.require].flatMap((each) => [at(each.types), at(each.default)]);
      const missing = files.find((file) => !existsSync(join(folder, file)));
      if (missing) throw new Error(`${name}: ${subpath} has no ${missing}; is it built?`);
      return { subpath, types: at(targets.import.types), files };
    },
  );
  const legacy = typesVersions?.['*'] ?? {};
  const wanted = found.filter(({ subpath }) => subpath !== '.');
  for (const { subpath, files } of wanted) {
    const entry = subpath.slice('./'.length);
    const types = legacyTypes(legacy, entry);
    if (types === undefined) throw new Error(`${name}: add ${entry} to typesVersions in its package.json`);
    if (!files.includes(types.slice('./'.length)))
      throw new Error(`${name}: typesVersions leads from ${entry} to ${types}, exports to another file`);
  }
  const unknown = Object.keys(legacy).find(
    (entry) => !entry.includes('*') && !wanted.some(({ subpath }) => subpath === `./${entry}`),
  );
  if (unknown) throw new Error(`${name}: remove ${unknown} from typesVersions, exports does not have it`);
  return found.sort((a, b) => a.subpath.localeCompare(b.subpath));
}

/**
 * The declarations that `moduleResolution: node` reads for an entry: an exact key wins, then the longest pattern.
 *
 * @param {Record<string, any>} legacy
 * @param {string} entry
 * @returns {string | undefined}
 */
function legacyTypes(legacy, entry) {
  const [exact] = legacy[entry] ?? [];
  if (exact !== undefined) return exact;
  const [pattern] = Object.keys(legacy)
    .filter((key) => key.endsWith('*') && entry.startsWith(key.slice(0, -1)))
    .sort((a, b) => b.length - a.length);
  return pattern === undefined ? undefined : legacy[pattern][0].replace('*', entry.slice(pattern.length - 1));
}

/**
 * Expands the patterns of `exports`: one entry for each folder, at any depth, that has the file of the pattern.
 *
 * @param {Manifest} manifest
 * @param {(targets: any) => string} fileOf the file of an entry, which may contain `*`
 */
function declaredEntries({ name, exports }, fileOf) {
  // An entry that is written out wins over a pattern.
  const written = new Set(Object.keys(exports));
  return Object.entries(exports).flatMap(([pattern, targets]) => {
    if (targets.import === undefined) return [];
    const stars = pattern.includes('*') ? starsOf(fileOf(targets)) : [''];
    return stars
      .map((star) => ({ subpath: pattern.replace('*', star), targets, star }))
      .filter(({ subpath }) => subpath === pattern || !written.has(subpath))
      .map((entry) => ({ ...entry, name: join(name, entry.subpath) }));
  });
}

/**
 * What `*` may stand for. It may contain slashes: `externalcontact/groupchat`.
 *
 * @param {string} file
 */
function starsOf(file) {
  const [before = '', after = ''] = file.split('*');
  if (!existsSync(before)) return [];
  return readdirSync(before, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(after) && path.length > after.length)
    .map((path) => path.slice(0, -after.length))
    .sort();
}

/**
 * @param {string} library
 * @returns {Manifest}
 */
function readManifest(library) {
  return JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
}
