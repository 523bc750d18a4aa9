import { readFileSync } from 'node:fs';
import type { CorpSeed } from './corp/corp-seed.js';
import { readCorpSeed } from './corp/corp-seed.reader.js';
import { messageOf } from './errors/message-of.js';

/**
 * Reads corps from a file: one `CorpSeed` as JSON, or an array of them.
 * @throws TypeError with the problem and its location in the file
 */
export function readSeedFile(path: string): CorpSeed[] {
  const given = parse(path);
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

function parse(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new TypeError(
      code === 'ENOENT' ? `there is no file ${path}` : `${path} cannot be read (${code ?? messageOf(error)})`,
      { cause: error },
    );
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new TypeError(`${path} is not JSON${lineOf(text, messageOf(cause))}`, { cause });
  }
}

/** Only the line number: newer versions of Node quote the text in their message, and it may contain a secret. */
function lineOf(text: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? '' : `: line ${text.slice(0, Number(position)).split('\n').length}`;
}
