import { shown, WrongArgumentError } from './refused.error.js';

/** What an API is called in each of its rooms; all of it follows from the action. */
export interface ApiName {
  /** `user/get_foo` */
  readonly action: string;
  /** The folder of the catalogue: `user` */
  readonly family: string;
  /** `user-get-foo` */
  readonly file: string;
  /** `UserGetFooWorkWxInput` */
  readonly input: string;
  /** `UserGetFooWorkWxOutput` */
  readonly output: string;
  /** `userGetFoo` */
  readonly route: string;
}

const ACTION = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*(?:\/[a-z][a-z0-9]*(?:_[a-z0-9]+)*)*$/;
const MAX_LENGTH = 64;
const MAX_PARTS = 5;
/** Names that a folder cannot have everywhere, or that mean something else to Node. */
const NO_FOLDERS = /^(?:index|node_modules|con|prn|aux|nul|com\d|lpt\d)$/;
/** A route of one part is a constant of that name. */
const KEYWORDS = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

/**
 * @param base the class names' beginning, where the action's own is taken: `UserGetFoo`
 * @throws WrongArgumentError where no file, class and route can be named after the action
 */
export function parseAction(given: string, base?: string): ApiName {
  if (given.trim() === '') throw new WrongArgumentError("name an API, as in 'new-api user/get_foo'");
  if (!ACTION.test(given))
    throw new WrongArgumentError(`${shown(given)} is no path of an API: ${advice(given)}`);
  const parts = given.split('/');
  if (given.length > MAX_LENGTH || parts.length > MAX_PARTS) {
    throw new WrongArgumentError(
      `${shown(given)} is too long: write at most ${MAX_PARTS} parts and ${MAX_LENGTH} characters, as user/get_foo`,
    );
  }
  const [family = ''] = parts;
  if (NO_FOLDERS.test(family) || (parts.length === 1 && KEYWORDS.has(given))) {
    throw new WrongArgumentError(
      `'${family}' is a reserved name: write the whole path of the API below /cgi-bin/, as user/get_foo`,
    );
  }
  if (base !== undefined && !/^[A-Z][A-Za-z0-9]{0,63}$/.test(base)) {
    throw new WrongArgumentError(
      `--name ${shown(base)} begins no class name: write letters and digits, a capital first, as UserGetFoo`,
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
    : "write small letters, digits and single underscores, its parts separated by '/', as user/get_foo";
}
