import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a host can import of a package that was built: `.`, `./user`, … A pattern stands for every folder that has its file.
 *
 * @param folder of the package
 * @returns each with `types`, the declarations of its ESM build, and `files`, all that its conditions name
 * @throws Error where an entry point has no file, or is not written down for `moduleResolution: node`
 */
export function entryPointsOf({ name, exports, typesVersions }, folder) {
  const found = new Map();
  // What is written out goes before a pattern.
  const conditions = Object.entries(exports).sort(
    ([a], [b]) => Number(a.includes('*')) - Number(b.includes('*')),
  );
  for (const [subpath, targets] of conditions) {
    if (typeof targets === 'string') continue;
    for (const star of subpath.includes('*') ? starsOf(targets.import.default, folder) : ['']) {
      const entry = subpath.replace('*', star);
      if (found.has(entry)) continue;
      const at = (target) => target.replace('*', star).slice('./'.length);
      const files = [targets.import, targets.require].flatMap((each) => [at(each.types), at(each.default)]);
      const missing = files.find((file) => !existsSync(join(folder, file)));
      if (missing) throw new Error(`${name}: ${entry} has no ${missing}; is it built?`);
      found.set(entry, { subpath: entry, types: at(targets.import.types), files });
    }
  }
  const legacy = Object.keys(typesVersions?.['*'] ?? {});
  const wanted = [...found.keys()].filter((entry) => entry !== '.').map((entry) => entry.slice('./'.length));
  const unsaid = wanted.find((entry) => !legacy.includes(entry));
  if (unsaid) throw new Error(`${name}: write ${unsaid} into typesVersions of its package.json`);
  const unknown = legacy.find((entry) => !wanted.includes(entry));
  if (unknown) throw new Error(`${name}: typesVersions has ${unknown}, which exports has not`);
  return [...found.values()].sort((a, b) => a.subpath.localeCompare(b.subpath));
}

function starsOf(target, folder) {
  const [before, after] = target.split('*');
  const parent = join(folder, before);
  if (!existsSync(parent)) return [];
  return readdirSync(parent).filter((name) => existsSync(join(parent, `${name}${after}`)));
}
