import { parseArgs } from 'node:util';
import { shown, WrongArgumentError } from '../rejected.error.js';
import { type ApiDefinition, type CredentialName, CREDENTIALS } from '../write/api-definition.js';
import { checkText, parseFields } from './api-field.js';
import { parseAction } from './api-name.js';

const DOC_PAGE = 'https://developer.work.weixin.qq.com/document/path/';

export interface NewApiArguments {
  readonly api: ApiDefinition;
  readonly out: string | undefined;
  readonly isDryRun: boolean;
  readonly force: boolean;
}

/**
 * @param rejectKnown receives the action before its spelling is checked: for an API that exists, that error helps more
 * @throws WrongArgumentError, or an error of `parseArgs`
 */
export function parseNewApiArguments(
  argv: readonly string[],
  rejectKnown: (action: string, out: string | undefined, force: boolean) => void,
): NewApiArguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      desc: { type: 'string' },
      method: { type: 'string', default: 'POST' },
      doc: { type: 'string' },
      credential: { type: 'string', default: 'app' },
      field: { type: 'string', multiple: true, default: [] },
      answer: { type: 'string', multiple: true, default: [] },
      idempotent: { type: 'boolean' },
      'not-idempotent': { type: 'boolean' },
      name: { type: 'string' },
      out: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  });
  const [action = '', extra] = positionals;
  if (extra !== undefined) {
    throw new WrongArgumentError(
      `${shown(extra)} is one API too many: write one API, and put texts with spaces in quotes`,
    );
  }
  if (values.out?.trim() === '')
    throw new WrongArgumentError('--out is empty: write a folder, such as src/work-weixin');
  rejectKnown(action, values.out, values.force);
  const name = parseAction(action, values.name);
  if (values.desc !== undefined) checkText(values.desc, `--desc ${shown(values.desc)}`);
  return {
    api: {
      name,
      desc: values.desc?.trim() ?? name.action,
      method: methodOf(values.method),
      docUrl: values.doc === undefined ? undefined : docUrlOf(values.doc),
      credential: credentialOf(values.credential),
      idempotent: idempotentOf(values.idempotent, values['not-idempotent']),
      fields: parseFields(values.field, '--field'),
      outputFields: parseFields(values.answer, '--answer'),
    },
    out: values.out,
    isDryRun: values['dry-run'],
    force: values.force,
  };
}

function methodOf(given: string): 'GET' | 'POST' {
  if (given === 'GET' || given === 'POST') return given;
  throw new WrongArgumentError(`--method ${shown(given)} is not a method of WeCom: write GET or POST`);
}

function docUrlOf(given: string): string {
  const id = /^(?:https:\/\/developer\.work\.weixin\.qq\.com\/document\/path\/)?(\d{1,9})(?:[?#]\S*)?$/.exec(
    given,
  )?.[1];
  if (id !== undefined) return DOC_PAGE + id;
  throw new WrongArgumentError(
    `--doc ${shown(given)} is not an official page: write its number or address, such as ${DOC_PAGE}90195`,
  );
}

function credentialOf(given: string): CredentialName[] {
  const names = given.split(',');
  const isKnown = (name: string): name is CredentialName => (CREDENTIALS as readonly string[]).includes(name);
  if (names.every(isKnown) && new Set(names).size === names.length) return names;
  throw new WrongArgumentError(
    `--credential ${shown(given)} is not a list of secrets: write contacts, app or both, such as contacts,app`,
  );
}

function idempotentOf(is = false, isNot = false): boolean | undefined {
  if (is && isNot)
    throw new WrongArgumentError('--idempotent and --not-idempotent contradict each other: write one');
  return is ? true : isNot ? false : undefined;
}
