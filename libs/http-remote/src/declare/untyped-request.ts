import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import { kindOf } from '../lang/kind-of.js';
import { refuseUnknownKeys } from '../lang/option-check.js';
import { isPlainObject } from '../lang/plain-data.js';
import { isHeaderName, isXmlName } from '../lang/wire-names.js';
import type { ApiEffect, OnceKind } from '../metadata/api-effect.js';
import type { ApiMetadata } from '../metadata/api-metadata.js';
import type { DtoProperty } from '../metadata/dto.reader.js';
import { undeclaredProperty } from '../metadata/undeclared-property.js';
import { HttpMethod } from '../metadata/http-method.js';
import { HttpParameterType } from '../metadata/http-parameter-type.js';
import type { PropertyPlace } from '../metadata/property-metadata.js';
import type { ResponseType } from '../metadata/response-type.js';
import { UntypedInput, type UntypedValues } from '../metadata/untyped-input.js';
import { resolveApi, type HttpRemoteApiOptions } from './http-remote-api.decorator.js';

/**
 * A call of an API that no class declares: {@link HttpRemoteClient.request}. All values are encoded: none can change the path or
 * the host.
 */
export interface UntypedRequest {
  /** The path below the client's base URL, such as `user/create`. Percent-encode a value in it: `orders/${encodeURIComponent(no)}`. */
  action: string;
  /** @default 'GET' without a body, else 'POST' */
  httpMethod?: HttpMethod;
  /** The format of the body. @default 'Json' */
  type?: Exclude<HttpParameterType, 'Query' | 'Custom'>;
  /** Name and value pairs; a list repeats its name. `undefined` and `null` are left out. */
  query?: UntypedValues;
  /** The fields of the body, under their wire names. In JSON and XML `null` is sent. */
  body?: UntypedValues;
  /** In addition to those of the client. */
  headers?: UntypedValues;
  /** The credential, or several, the preferred one first: as in `@HttpRemoteApi()`. */
  credential?: string | readonly string[];
  /** What the call changes on the remote, which decides about retries. @default by the method, as in `@HttpRemoteApi()` */
  effect?: ApiEffect;
  /** What is valid once. Required with the effect `once`, and only possible there. */
  onceKind?: OnceKind;
  /** How the response is read. @default 'Xml' if `type` is Xml, else 'Json' */
  responseType?: ResponseType;
  /** Milliseconds that the whole call may take. @default the client's */
  timeoutMs?: number;
}

const KNOWN: Readonly<Record<keyof Required<UntypedRequest>, true>> = {
  action: true,
  httpMethod: true,
  type: true,
  query: true,
  body: true,
  headers: true,
  credential: true,
  effect: true,
  onceKind: true,
  responseType: true,
  timeoutMs: true,
};

/** What to write instead of names that other packages use. */
const ELSEWHERE = {
  url: 'action',
  path: 'action',
  method: 'httpMethod',
  params: 'query',
  data: 'body',
  json: 'body',
  timeout: 'timeoutMs',
};

/** Headers that route or frame a request. */
const NOT_SENDABLE: ReadonlySet<string> = new Set([
  ...['host', 'connection', 'content-length', 'transfer-encoding', 'upgrade', 'expect', 'te', 'trailer'],
  ...['keep-alive', 'proxy-connection'],
]);

const NO_VALUES: UntypedValues = Object.freeze({});
const BODY_TYPES: readonly unknown[] = [
  HttpParameterType.Json,
  HttpParameterType.FormData,
  HttpParameterType.Xml,
];

/** @throws ConfigurationInvalidError that says which argument is wrong, and what to write */
export function untypedInputOf(given: UntypedRequest): UntypedInput {
  refuseUnknownKeys('request()', given, KNOWN, ELSEWHERE);
  // Own values only: a polluted Object.prototype must not add a body or a header.
  const request = Object.assign(Object.create(null), given) as Partial<UntypedRequest>;
  const { action } = request;
  if (typeof action === 'string' && action.includes('{')) {
    throw wrong(
      `action ${JSON.stringify(action)} has a placeholder: write its value, with encodeURIComponent()`,
    );
  }
  const query = valuesOf('query', request.query);
  const headers = valuesOf('headers', request.headers);
  const body = valuesOf('body', request.body);
  const api = apiOf(request);
  for (const name of Object.keys(headers)) checkHeader(name);
  if (api.type === HttpParameterType.Xml) for (const name of Object.keys(body)) checkElement(name);
  const placed = {
    body: propertiesOf('body', body, api.type !== HttpParameterType.FormData),
    query: propertiesOf('query', query, false),
    header: propertiesOf('header', headers, false),
    path: [],
  };
  const metadata = Object.freeze({
    target: UntypedInput as never,
    properties: [],
    byProperty: new Map<string, DtoProperty>(),
    byWireName: new Map<string, DtoProperty>(),
    api,
    placed,
  });
  return new UntypedInput(metadata, api.action, api.httpMethod, query, headers, body);
}

function apiOf(request: Partial<UntypedRequest>): ApiMetadata {
  const {
    body,
    type,
    credential,
    action = '',
    httpMethod,
    responseType,
    timeoutMs,
    effect,
    onceKind,
  } = request;
  const method = httpMethod ?? (body === undefined ? HttpMethod.Get : HttpMethod.Post);
  if (type !== undefined && !BODY_TYPES.includes(type)) {
    throw wrong(`type must be one of ${BODY_TYPES.join(', ')}: it is the format of the body`);
  }
  if (type !== undefined && body === undefined)
    throw wrong('type has no effect without a body: leave it out');
  const isBodiless = method === HttpMethod.Get || method === HttpMethod.Head;
  if (isBodiless && body !== undefined) throw wrong(`${method} has no body: write the values into query`);
  const options: HttpRemoteApiOptions = {
    action,
    desc: 'untyped request',
    httpMethod: method,
    type: body === undefined ? HttpParameterType.Query : (type ?? HttpParameterType.Json),
    ...(responseType === undefined ? {} : { responseType }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(credential === undefined ? {} : { credential: credentialsOf(credential) }),
    ...(effect === undefined ? {} : { effect }),
    ...(onceKind === undefined ? {} : { onceKind }),
  };
  try {
    return Object.freeze(resolveApi(UntypedInput as never, options));
  } catch (error) {
    if (!(error instanceof DeclarationInvalidError)) throw error;
    throw wrong(error.message.replace(/^@HttpRemoteApi\(\) of \w+: /, ''));
  }
}

function credentialsOf(given: string | readonly string[]): readonly string[] {
  const credentials: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (!credentials.every((each) => typeof each === 'string' && each !== '')) {
    throw wrong('credential must be a name, or a list of names');
  }
  return credentials as readonly string[];
}

function valuesOf(name: string, given: unknown): UntypedValues {
  if (given === undefined) return NO_VALUES;
  if (!isPlainObject(given)) {
    throw wrong(`${name} must be a plain object of values by wire name, not ${kindOf(given)}`);
  }
  // A copy without prototype: the key "__proto__" is a name like any other.
  return Object.freeze(Object.assign(Object.create(null), given) as UntypedValues);
}

function propertiesOf(place: PropertyPlace, values: UntypedValues, isJson: boolean): DtoProperty[] {
  return Object.keys(values).map((name) => undeclaredProperty(name, place, isJson));
}

function checkHeader(name: string): void {
  if (!isHeaderName(name))
    throw wrong(`headers has ${JSON.stringify(name)}, which is not a valid header name`);
  if (NOT_SENDABLE.has(name.toLowerCase())) {
    throw wrong(`headers has "${name}", which the transport sets: leave it out`);
  }
}

function checkElement(name: string): void {
  if (!isXmlName(name))
    throw wrong(`body has ${JSON.stringify(name)}, which is not a valid XML element name`);
}

function wrong(what: string): ConfigurationInvalidError {
  return new ConfigurationInvalidError(`request(): ${what}`);
}
