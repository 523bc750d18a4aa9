import type { FieldDescription, RemoteApiDescription } from 'nestjs-http-remote';
import { AuthWorkWxInput, getWorkWxApi } from 'nestjs-work-weixin';
import type { ApiFacts, FactPaging } from './facts.js';
import { declaredRates, readRates } from './rates.js';

/** What is declared about an API beside its fields, in the words of the facts. */
export type ApiStatements = Readonly<Record<string, unknown>>;

const PAGES = 'https://developer.work.weixin.qq.com/document/path/';

/** Kinds of secrets whose names the facts write in small letters. */
const KINDS: Readonly<Record<string, string>> = {
  advancedfeature: 'advancedFeature',
  authcorp: 'authCorp',
  chatarchive: 'chatArchive',
  corpgroup: 'corpGroup',
  externalcontact: 'externalContact',
  externalpay: 'externalPay',
  meetingroom: 'meetingRoom',
  msgaudit: 'msgAudit',
};
/** The key of such an API is in its query. */
const WITHOUT_TOKEN: ReadonlySet<string> = new Set(['webhook', 'response']);

export function factStatements(api: ApiFacts): ApiStatements {
  const { action, method, title, pages, effect, onceKind, replayGuard, secret, bodyKind, responseKind } = api;
  const { appPermission, takesAgentId, concurrency, partial, replacement } = api;
  const hasToken = api.tokenParam !== null;
  return {
    action,
    method,
    title,
    page: `${PAGES}${pages[0]}`,
    effect,
    onceKind,
    replayGuard,
    credential: secret.filter((kind) => !WITHOUT_TOKEN.has(kind)).map((kind) => KINDS[kind] ?? kind),
    token: hasToken,
    body: method === 'GET' ? 'Query' : bodyKind === 'multipart' ? 'FormData' : 'Json',
    response: responseKind === 'binary' ? 'Bytes' : 'Json',
    paging: pagingStatement(api.paging),
    permission: appPermission,
    agentId: takesAgentId ? 'agentid' : undefined,
    rates: readRates(api).kept,
    concurrency,
    partial: partial || undefined,
    replacement,
  };
}

function pagingStatement(paging: FactPaging | undefined): ApiStatements | undefined {
  // The caller moves a time window.
  if (!paging || paging.style === 'time-window') return undefined;
  const { style, out, limit, first, end, endField, endValue, items } = paging;
  const ends: Readonly<Record<string, unknown>> = {
    empty: 'empty',
    'empty-page': 'empty-page',
    'short-page': 'short-page',
    total: { total: endField },
  };
  return {
    style,
    in: paging.in,
    out: out ?? undefined,
    items: typeof items === 'string' ? items : undefined,
    limit: limit ?? undefined,
    first,
    end: ends[end] ?? { field: endField, is: ![false, 0, 'false', '0'].includes(endValue ?? false) },
  };
}

export function declaredStatements(api: RemoteApiDescription): ApiStatements {
  const { action, httpMethod, desc, docUrl, effect, onceKind, replayGuard, credential = [] } = api;
  const { permission, agentId, rates = [], concurrency, partial, replacement } = getWorkWxApi(api.target);
  return {
    action,
    method: httpMethod,
    title: desc,
    page: docUrl,
    effect,
    onceKind,
    replayGuard,
    credential,
    token: api.target.prototype instanceof AuthWorkWxInput,
    body: api.type,
    response: api.responseType,
    paging: api.paging && declaredPaging(api),
    permission,
    agentId: agentId && wirePath(agentId, api.fields),
    rates: declaredRates(rates, (property) => wirePath(property, api.fields)),
    concurrency,
    partial,
    replacement,
  };
}

function declaredPaging({ paging, fields, outputFields }: RemoteApiDescription): ApiStatements | undefined {
  if (!paging) return undefined;
  const { style = 'cursor', end, first } = paging;
  const sent = (property: string | undefined) => property && wirePath(property, fields);
  const received = (property: string | undefined) => property && wirePath(property, outputFields);
  return {
    style,
    in: sent(paging.in),
    out: received(paging.out),
    items: received(paging.items),
    limit: sent(paging.limit),
    first,
    end:
      typeof end === 'string'
        ? end
        : 'total' in end
          ? { total: received(end.total) }
          : { field: received(end.field), is: Boolean(Number(end.is)) },
  };
}

/** A dotted path of properties, as wire names. */
function wirePath(property: string, fields: readonly FieldDescription[]): string {
  const [own = '', ...rest] = property.split('.');
  const field = fields.find((each) => each.property === own);
  if (!field) return `no property ${property}`;
  return [
    field.wireName,
    ...(rest.length > 0 ? [wirePath(rest.join('.'), field.nested?.fields ?? [])] : []),
  ].join('.');
}
