import { parseArgs } from 'node:util';
import { shown, WrongArgumentError } from '../rejected.error.js';
import { resolve } from 'node:path';
import { type ApiDefinition, type ApiField, type ApiPaging, CREDENTIALS } from '../write/api-definition.js';
import { checkText, parseFieldList } from './api-field.js';
import { parseAction } from './api-name.js';
import { type ReadDefinition, readDefinition } from './definition.reader.js';
import { definedFields, type DefinedFields } from './field-tree.js';

const DOC_PAGE = 'https://developer.work.weixin.qq.com/document/path/';

export interface NewApiArguments {
  readonly api: ApiDefinition;
  readonly out: string | undefined;
  readonly isDryRun: boolean;
  readonly force: boolean;
}

/**
 * @param cwd where the path of `--from` starts
 * @param rejectKnown receives the action before its spelling is checked: for an API that exists, that error helps more
 * @throws WrongArgumentError, or an error of `parseArgs`
 */
export function parseNewApiArguments(
  argv: readonly string[],
  cwd: string,
  rejectKnown: (action: string, out: string | undefined, force: boolean) => void,
): NewApiArguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      desc: { type: 'string' },
      method: { type: 'string' },
      doc: { type: 'string' },
      credential: { type: 'string' },
      field: { type: 'string', multiple: true, default: [] },
      answer: { type: 'string', multiple: true, default: [] },
      'one-of': { type: 'string', multiple: true, default: [] },
      effect: { type: 'string' },
      from: { type: 'string' },
      idempotent: { type: 'boolean' },
      'not-idempotent': { type: 'boolean' },
      name: { type: 'string' },
      out: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  });
  const [positional = '', extra] = positionals;
  if (extra !== undefined) {
    throw new WrongArgumentError(
      `${shown(extra)} is one API too many: write one API, and put texts with spaces in quotes`,
    );
  }
  if (values.out?.trim() === '')
    throw new WrongArgumentError('--out is empty: write a folder, such as src/work-weixin');
  const { from, out, force, 'dry-run': isDryRun } = values;
  if (from === undefined) {
    rejectKnown(positional, out, force);
    return { api: apiOfArguments(positional, values), out, isDryRun, force };
  }
  rejectBesideFrom(positional, values);
  const read = readDefinition(resolve(cwd, from));
  rejectKnown(read.action, out, force);
  return { api: apiOfDefinition(read, values.name), out, isDryRun, force };
}

interface GivenOptions {
  readonly desc?: string;
  readonly method?: string;
  readonly doc?: string;
  readonly credential?: string;
  readonly effect?: string;
  readonly field: readonly string[];
  readonly answer: readonly string[];
  readonly 'one-of': readonly string[];
  readonly idempotent?: boolean;
  readonly 'not-idempotent'?: boolean;
  readonly name?: string;
}

function apiOfArguments(action: string, values: GivenOptions): ApiDefinition {
  const name = parseAction(action, values.name);
  if (values.desc !== undefined) checkText(values.desc, `--desc ${shown(values.desc)}`);
  const desc = values.desc?.trim() ?? name.action;
  const method = methodOf(values.method ?? 'POST');
  const fields = definedFields(
    name,
    desc,
    parseFieldList(values.field, '--field', values['one-of']),
    parseFieldList(values.answer, '--answer'),
  );
  return checked({
    name,
    desc,
    method,
    docUrl: values.doc === undefined ? undefined : docUrlOf(values.doc),
    credential: credentialOf((values.credential ?? 'app').split(',')),
    idempotent: idempotentOf(values.idempotent, values['not-idempotent']),
    ...effectOf(values.effect),
    ...fields,
  });
}

/** The file describes the whole API. Two places for one thing would contradict each other. */
function rejectBesideFrom(positional: string, values: GivenOptions): void {
  const { desc, method, doc, credential, effect, field, answer, idempotent } = values;
  const given = [
    [positional === '' ? undefined : positional, 'the path'],
    [desc, '--desc'],
    [method, '--method'],
    [doc, '--doc'],
    [credential, '--credential'],
    [effect, '--effect'],
    [field[0] ?? answer[0] ?? values['one-of'][0], 'fields'],
    [idempotent ?? values['not-idempotent'], 'idempotent'],
  ].find(([value]) => value !== undefined);
  if (given === undefined) return;
  throw new WrongArgumentError(`--from describes the whole API: write ${String(given[1])} into its file`);
}

function apiOfDefinition(read: ReadDefinition, base: string | undefined): ApiDefinition {
  const { action, doc, credential = ['app'], given, answer, paging, hasNoToken, ...more } = read;
  const name = parseAction(action, base ?? read.name);
  if (read.desc !== undefined) checkText(read.desc, 'desc');
  const desc = read.desc?.trim() ?? name.action;
  const fields = definedFields(name, desc, given, answer);
  const { effect, onceKind, replayGuard, console, isBinary, notes, deprecated, idempotent } = more;
  if (effect !== undefined && idempotent !== undefined)
    throw new WrongArgumentError('the definition has effect and idempotent: write one');
  return checked({
    name,
    desc,
    method: methodOf(read.method ?? 'POST'),
    docUrl: doc === undefined ? undefined : docUrlOf(doc),
    credential: hasNoToken ? [] : credentialOf(credential),
    idempotent,
    ...fields,
    ...defined({ effect, onceKind, replayGuard, hasNoToken, isBinary, console, notes, deprecated }),
    ...(paging && { paging: { ...paging, item: itemOf(paging, fields) } }),
  });
}

/** @throws WrongArgumentError if parts of a definition contradict each other */
function checked(api: ApiDefinition): ApiDefinition {
  const { method, fields, effect, onceKind, isBinary, outputFields, replayGuard } = api;
  const wrong = (what: string): never => {
    throw new WrongArgumentError(`${api.name.action} ${what}`);
  };
  const nested = fields.find((field) => field.nested !== undefined);
  const hasFile = fields.some(({ scalar, nested: shape }) => shape === undefined && scalar === 'file');
  if (method === 'GET' && (hasFile || nested !== undefined))
    wrong('is a GET with a file or an object, but a query has neither: write the method POST');
  if (hasFile && nested !== undefined)
    wrong('has a file and an object, but a form has only simple fields: write one');
  if ((effect === 'once') !== (onceKind !== undefined))
    wrong('needs both or neither: the effect once, and the onceKind consumes or issues');
  if (isBinary && outputFields.length > 0) wrong('returns a file, which has no fields: leave "answer" out');
  if (replayGuard !== undefined && !fields.some(({ wireName }) => wireName === replayGuard))
    wrong(`has the replayGuard ${replayGuard}, which is no field: write a wire name`);
  return api;
}

/** The type of the elements that `items()` yields, as source text. */
function itemOf({ items }: ApiPaging, { outputFields, shapes = [] }: DefinedFields): string {
  if (items === undefined) return 'PagesOnly';
  let fields: readonly ApiField[] = outputFields;
  const path = items.split('.');
  for (const [index, name] of path.entries()) {
    const field = fields.find(({ property }) => property === name);
    const isLast = index === path.length - 1;
    if (field === undefined || field.isArray !== isLast) break;
    if (isLast)
      return (
        field.nested ??
        (
          { string: 'string', number: 'number', float: 'number', boolean: 'boolean' } as Record<
            string,
            string
          >
        )[field.scalar] ??
        'unknown'
      );
    fields = shapes.find((shape) => shape.name === field.nested)?.fields ?? [];
  }
  throw new WrongArgumentError(
    `paging.items ${shown(items)} is no list of the answer: write the name of one`,
  );
}

function defined<T extends object>(options: T): Partial<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function effectOf(given: string | undefined): Pick<ApiDefinition, 'effect' | 'onceKind'> {
  if (given === undefined) return {};
  const [effect, onceKind] = given.split(':');
  if (onceKind === undefined && (effect === 'read' || effect === 'write' || effect === 'idempotent-write'))
    return { effect };
  if (effect === 'once' && (onceKind === 'consumes' || onceKind === 'issues')) return { effect, onceKind };
  throw new WrongArgumentError(
    `--effect ${shown(given)} is not known: write read, idempotent-write, write, once:consumes or once:issues`,
  );
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

function credentialOf(names: readonly string[]): readonly string[] {
  const isKnown = names.every((name) => CREDENTIALS.includes(name));
  if (names.length > 0 && isKnown && new Set(names).size === names.length) return names;
  throw new WrongArgumentError(
    `--credential ${shown(names.join(','))} is not a list of secrets: write contacts, app or both, such as contacts,app, or others of ${CREDENTIALS.join(', ')}`,
  );
}

function idempotentOf(is = false, isNot = false): boolean | undefined {
  if (is && isNot)
    throw new WrongArgumentError('--idempotent and --not-idempotent contradict each other: write one');
  return is ? true : isNot ? false : undefined;
}
