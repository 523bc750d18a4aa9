import { readFileSync } from 'node:fs';
import { messageOf } from './errors/message-of.js';

/** Reads a file of JSON. @throws TypeError if it cannot be read, or with the line that is not JSON */
export function readJsonFile(path: string): unknown {
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
