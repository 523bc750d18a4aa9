import { shown, WrongArgumentError } from '../rejected.error.js';
import type { ApiName } from '../write/api-definition.js';

const ACTION = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*(?:\/[a-z][a-z0-9]*(?:_[a-z0-9]+)*)*$/;
const MAX_LENGTH = 64;
const MAX_PARTS = 5;
/** Names that are reserved by an operating system or have a special meaning to Node. */
const RESERVED_FOLDERS = /^(?:index|node_modules|con|prn|aux|nul|com\d|lpt\d)$/;
/** An action of one part becomes a constant of that name, in the sandbox. */
const KEYWORDS = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

/**
 * Derives the names of files, classes and route from an action.
 *
 * @param base the prefix of the class names, if the derived one is already used: `UserGetFoo`
 * @throws WrongArgumentError if the action cannot be turned into names
 */
export function parseAction(given: string, base?: string): ApiName {
  if (given.trim() === '') throw new WrongArgumentError("name an API, such as 'new-api user/get_foo'");
  if (!ACTION.test(given))
    throw new WrongArgumentError(`${shown(given)} is not the path of an API: ${advice(given)}`);
  const parts = given.split('/');
  if (given.length > MAX_LENGTH || parts.length > MAX_PARTS) {
    throw new WrongArgumentError(
      `${shown(given)} is too long: write at most ${MAX_PARTS} parts and ${MAX_LENGTH} characters, such as user/get_foo`,
    );
  }
  const [family = ''] = parts;
  if (RESERVED_FOLDERS.test(family) || (parts.length === 1 && KEYWORDS.has(given))) {
    throw new WrongArgumentError(
      `'${family}' is a reserved name: write the whole path of the API below /cgi-bin/, such as user/get_foo`,
    );
  }
  if (base !== undefined && !/^[A-Z][A-Za-z0-9]{0,63}$/.test(base)) {
    throw new WrongArgumentError(
      `--name ${shown(base)} is not a valid prefix of a class name: write letters and digits, with a capital first, such as UserGetFoo`,
    );
  }
  const words = given.split(/[/_]/);
  const pascal = base ?? words.map(capitalized).join('');
  return {
    action: given,
    family,
    file: words.join('-'),
    input: `${pascal}WorkWxInput`,
    output: `${pascal}WorkWxOutput`,
    route: words.map((word, index) => (index === 0 ? word : capitalized(word))).join(''),
  };
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function advice(given: string): string {
  const meant = given
    .trim()
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/^\/?cgi-bin\//, '')
    .split(/[/\\]/)
    .map((part) =>
      part
        .trim()
        .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replaceAll(/[^a-z\d]+/g, '_')
        .replaceAll(/^_+|_+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('/');
  return ACTION.test(meant) && meant.length <= MAX_LENGTH
    ? `write '${meant}'`
    : "write lowercase letters, digits and single underscores, with '/' between the parts, such as user/get_foo";
}
