// @ts-check
// The files that the entry points of a built package load.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The files that a built module loads, itself first.
 *
 * @param {string} file
 * @param {Set<string>} [found]
 * @returns {Set<string>}
 */
export function loadedBy(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
    /(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g,
  ))
    loadedBy(join(dirname(file), path), found);
  return found;
}

/**
 * The sources of a built file, from its source map; the file itself if it has none.
 *
 * @param {string} file
 * @returns {string[]}
 */
export function sourcesOf(file) {
  const map = `${file}.map`;
  if (!existsSync(map)) return [file];
  return JSON.parse(readFileSync(map, 'utf8')).sources.map((/** @type {string} */ source) =>
    join(dirname(file), source),
  );
}
