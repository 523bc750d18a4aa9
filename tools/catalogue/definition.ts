import type {
  ApiConsole,
  ApiDefinition,
  ApiField,
  ApiName,
  ApiPaging,
  ApiRejected,
  ApiShape,
} from '../../libs/work-weixin-cli/src/write/api-definition.js';
import type { ApiFact, PagingFact, RejectedFact } from './fact-types.js';
import type { Names } from './names.js';
import { asyncNote, consoleNotes, onceNote, pagingNotes, ratesOf } from './notes.js';

const PAGE = 'https://developer.work.weixin.qq.com/document/path/';

/** Kinds of secrets as the options of the module call them. */
const KIND_OF: Readonly<Record<string, string>> = {
  advancedfeature: 'advancedFeature',
  authcorp: 'authCorp',
  chatarchive: 'chatArchive',
  corpgroup: 'corpGroup',
  externalcontact: 'externalContact',
  externalpay: 'externalPay',
  meetingroom: 'meetingRoom',
  msgaudit: 'msgAudit',
};
/** Such an API takes no token: what authorizes it is in the URL. */
const TOKENLESS: ReadonlySet<string> = new Set(['webhook', 'response']);

export interface DefinitionParts {
  readonly fields: readonly ApiField[];
  readonly outputFields: readonly ApiField[];
  readonly shapes: readonly ApiShape[];
  readonly union: ApiDefinition['union'];
}

/** Why a record is no API of the catalogue. `undefined` if it is one. */
export function skippedBecause({ token, secret, excluded }: ApiFact): string | undefined {
  if (excluded !== undefined) return 'another host, with a certificate and a signature';
  if (token === 'access_token') return undefined;
  if (token !== 'none') return `takes a ${token}`;
  return secret.every((kind) => TOKENLESS.has(kind)) ? undefined : 'fetches a token: the module does that';
}

export function apiName(api: ApiFact, names: Names, base = names.classBase(api.action)): ApiName {
  const words = api.action.split(/[/_]/);
  return {
    action: api.action,
    family: names.folderOf(api),
    file: names.fileOf(api.action),
    input: `${base}WorkWxInput`,
    output: `${base}WorkWxOutput`,
    route: words
      .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
      .join(''),
  };
}

/** The definition that the writer turns into a file. */
export function definitionOf(
  api: ApiFact,
  parts: DefinitionParts,
  names: Names,
  inputOf: (action: string) => string | undefined,
): ApiDefinition {
  const { method, title, pages, secret, effect, onceKind, replayGuard, responseKind } = api;
  const hasNoToken = secret.every((kind) => TOKENLESS.has(kind));
  const paging = pagingOf(api, parts);
  const deprecated = deprecatedText(api, inputOf);
  const options = consoleOf(api, parts, names);
  const { rejected } = api;
  return {
    name: apiName(api, names),
    desc: title,
    method,
    docUrl: pages[0] === undefined ? undefined : `${PAGE}${pages[0]}`,
    credential: hasNoToken ? [] : secret.map((kind) => KIND_OF[kind] ?? kind),
    idempotent: undefined,
    effect,
    ...parts,
    ...(onceKind === undefined ? {} : { onceKind }),
    ...(replayGuard === undefined ? {} : { replayGuard }),
    ...(paging === undefined ? {} : { paging }),
    ...(hasNoToken ? { hasNoToken } : {}),
    ...(responseKind === 'binary' ? { isBinary: true } : {}),
    ...(rejected === undefined ? {} : { rejected: rejectedOf(rejected, names) }),
    ...(options === undefined ? {} : { console: options }),
    notes: [
      ...consoleNotes(api),
      ...onceNote(api),
      ...asyncNote(api, inputOf),
      ...pagingNotes(api, paging, names),
    ],
    ...(deprecated === undefined ? {} : { deprecated }),
    example: '',
  };
}

function consoleOf(api: ApiFact, { fields }: DefinitionParts, names: Names): ApiConsole | undefined {
  const { appPermission, takesAgentId, concurrency, partial, replacement } = api;
  const rates = ratesOf(api, names);
  const agentId = takesAgentId
    ? fields.find(({ wireName }) => wireName.toLowerCase() === 'agentid')?.property
    : undefined;
  const options: ApiConsole = {
    ...(appPermission === undefined ? {} : { permission: appPermission }),
    ...(agentId === undefined ? {} : { agentId }),
    ...(rates.length === 0 ? {} : { rates }),
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(partial === true ? { partial } : {}),
    ...(replacement === undefined ? {} : { replacement }),
  };
  return Object.keys(options).length === 0 ? undefined : options;
}

function rejectedOf({ lists = [], results = [] }: RejectedFact, names: Names): ApiRejected {
  const properties = (places: readonly string[]) => places.map((place) => names.propertyPath(place));
  return { lists: properties(lists), results: properties(results) };
}

function deprecatedText(
  { action, deprecated, deprecatedWhy = '', replacement }: ApiFact,
  inputOf: (action: string) => string | undefined,
): string | undefined {
  if (deprecated !== true) return undefined;
  const why = deprecatedWhy
    .replace(/, 仅 SKIT 有$/, '')
    .replace(/^页面: /, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replaceAll(', ', '，');
  if (replacement === undefined) return why;
  const input = inputOf(replacement);
  if (input === undefined) return `${why}，请改用 ${replacement}`;
  // The API reference resolves a link only within the file and its imports: another folder is too far.
  const isNear = action.split('/')[0] === replacement.split('/')[0];
  return `${why}，请改用 ${isNear ? `{@link ${input}}` : `\`${input}\``}（${replacement}）`;
}

/** Cursors and offsets. A time window is moved by the caller. */
function pagingOf(
  { paging }: ApiFact,
  { fields, outputFields, shapes }: DefinitionParts,
): ApiPaging | undefined {
  // An inclusive cursor gives its last element again, and has no field of its own.
  if (paging === undefined || paging.style === 'time-window' || paging.inclusive) return undefined;
  const at = (top: readonly ApiField[], path: string): { path: string; field: ApiField } => {
    let level = top;
    let found: ApiField | undefined;
    const properties = path.split('.').map((wire) => {
      found = level.find(({ wireName }) => wireName === wire);
      if (found === undefined) throw new Error(`no field ${path}: correct the paging in an overlay`);
      level = shapes.find(({ name }) => name === found?.nested)?.fields ?? [];
      return found.property;
    });
    if (found === undefined) throw new Error(`no field ${path}`);
    return { path: properties.join('.'), field: found };
  };
  const items = typeof paging.items === 'string' ? at(outputFields, paging.items) : undefined;
  return {
    in: at(fields, paging.in).path,
    ...(paging.out === null ? {} : { out: at(outputFields, paging.out).path }),
    ...(items === undefined ? {} : { items: items.path }),
    ...(paging.limit === null ? {} : { limit: at(fields, paging.limit).path }),
    ...(paging.first === undefined ? {} : { first: paging.first }),
    end: endOf(paging, (path) => at(outputFields, path).path),
    ...(paging.style === 'offset' ? { style: 'offset' } : {}),
    item: items === undefined ? 'PagesOnly' : itemType(items.field),
  };
}

function endOf(
  { end, endField, endValue }: PagingFact,
  propertyAt: (path: string) => string,
): ApiPaging['end'] {
  if (end === 'empty' || end === 'empty-page' || end === 'short-page') return end;
  if (endField === null) throw new Error(`paging ends by ${end}, but no field is named`);
  if (end === 'total') return { total: propertyAt(endField) };
  const is = endValue === 'false' ? false : endValue;
  if (is === null) throw new Error(`paging ends by ${endField}, but no value is named`);
  return { field: propertyAt(endField), is };
}

function itemType({ nested, scalar }: ApiField): string {
  if (nested !== undefined) return nested;
  if (scalar === 'string' || scalar === 'boolean') return scalar;
  return scalar === 'number' || scalar === 'float' ? 'number' : 'unknown';
}
