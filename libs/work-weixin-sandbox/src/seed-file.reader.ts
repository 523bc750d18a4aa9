import type { CorpSeed } from './corp/corp-seed.js';
import { readCorpSeed } from './corp/corp-seed.reader.js';
import { messageOf } from './errors/message-of.js';
import { readJsonFile } from './json-file.reader.js';

/**
 * Reads corps from a file: one `CorpSeed` as JSON, or an array of them.
 * @throws TypeError with the problem and its location in the file
 */
export function readSeedFile(path: string): CorpSeed[] {
  const given = readJsonFile(path);
  const isList = Array.isArray(given);
  const corps: readonly unknown[] = isList ? given : [given];
  if (corps.length === 0) throw new TypeError(`${path} has no corp: write at least one`);
  return corps.map((corp, index) => {
    const at = isList ? `${path}: corp ${index + 1} of ${corps.length}:` : `${path}:`;
    if (typeof corp !== 'object' || corp === null || Array.isArray(corp)) {
      throw new TypeError(
        `${at} a corp must be an object: write { "corpId": "…", "name": "…", "secrets": { … } }`,
      );
    }
    try {
      return readCorpSeed({ ...corp });
    } catch (error) {
      throw new TypeError(`${at} ${messageOf(error)}`, { cause: error });
    }
  });
}
