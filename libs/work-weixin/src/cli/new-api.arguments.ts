import { parseArgs } from 'node:util';
import { checkText, parseFields } from './api-field.js';
import { parseAction } from './api-name.js';
import { type CredentialName, CREDENTIALS, type NewApi } from './new-api.js';
import { shown, WrongArgumentError } from './refused.error.js';

const DOC_PAGE = 'https://developer.work.weixin.qq.com/document/path/';

export interface NewApiArguments {
  readonly api: NewApi;
  readonly out: string | undefined;
  readonly isDryRun: boolean;
  readonly force: boolean;
}

/**
 * @param refuseKnown is given the action as it was written: one that there is already needs no spelling lesson
 * @throws WrongArgumentError, or what `parseArgs` throws
 */
export function parseNewApiArguments(
  argv: readonly string[],
  refuseKnown: (action: string, out: string | undefined, force: boolean) => void,
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
      `${shown(extra)} is one API too many: write one, and texts with spaces in quotes`,
    );
  }
  if (values.out?.trim() === '')
    throw new WrongArgumentError('--out is empty: write a folder, as src/work-weixin');
  refuseKnown(action, values.out, values.force);
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
      answers: parseFields(values.answer, '--answer'),
    },
    out: values.out,
    isDryRun: values['dry-run'],
    force: values.force,
  };
}

function methodOf(given: string): 'GET' | 'POST' {
  if (given === 'GET' || given === 'POST') return given;
  throw new WrongArgumentError(`--method ${shown(given)} is none of WeCom's: write GET or POST`);
}

function docUrlOf(given: string): string {
  const id = /^(?:https:\/\/developer\.work\.weixin\.qq\.com\/document\/path\/)?(\d{1,9})(?:[?#]\S*)?$/.exec(
    given,
  )?.[1];
  if (id !== undefined) return DOC_PAGE + id;
  throw new WrongArgumentError(
    `--doc ${shown(given)} is no official page: write its number or address, as ${DOC_PAGE}90195`,
  );
}

function credentialOf(given: string): CredentialName[] {
  const names = given.split(',');
  const isKnown = (name: string): name is CredentialName => (CREDENTIALS as readonly string[]).includes(name);
  if (names.every(isKnown) && new Set(names).size === names.length) return names;
  throw new WrongArgumentError(
    `--credential ${shown(given)} names no secrets: write contacts, app or both, as contacts,app`,
  );
}

function idempotentOf(is = false, isNot = false): boolean | undefined {
  if (is && isNot)
    throw new WrongArgumentError('--idempotent and --not-idempotent contradict each other: write one');
  return is ? true : isNot ? false : undefined;
}
