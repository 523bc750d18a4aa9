import type { DtoClass } from '../metadata/api-metadata.js';
import type { DtoProperty } from '../metadata/dto.reader.js';
import { readDto } from '../metadata/dto.reader.js';
import type { InputMetadata } from '../metadata/input.reader.js';
import { isSecretName } from './secret-names.js';
import { isPlainObject } from '../lang/plain-data.js';
import { isStreamedBody } from '../wire/streamed-body.js';
import type { WireRequest } from '../wire/wire-request.js';

const MASK = '***';

/**
 * A request without its secrets, which can be logged.
 *
 * @see {@link HttpRemoteCallRecord.request}
 */
export interface RedactedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * Masks the values of a URL's query whose names look like secrets.
 *
 * @example `redactUrl('/user/get?access_token=abc&userid=lisi')` is `/user/get?access_token=***&userid=lisi`
 */
export function redactUrl(url: string, isSecret: (name: string) => boolean = isSecretName): string {
  const [path = '', query] = url.split('?', 2);
  if (query === undefined) return url;
  const pairs = [...new URLSearchParams(query)].map(
    ([name, value]) => `${encodeURIComponent(name)}=${isSecret(name) ? MASK : encodeURIComponent(value)}`,
  );
  return `${path}?${pairs.join('&')}`;
}

export function redactHeaders(
  headers: Readonly<Record<string, string>>,
  isSecret: (name: string) => boolean = isSecretName,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, isSecret(name) ? MASK : value]),
  );
}

/** Masks the values that the DTO declares `sensitive`, and undeclared ones whose names look like secrets. */
export function redactBody(
  body: Readonly<Record<string, unknown>>,
  properties: readonly DtoProperty[],
): Record<string, unknown> {
  const byWireName = new Map(properties.map((property) => [property.wireName, property]));
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, redactField(name, value, byWireName.get(name))]),
  );
}

/** The values that {@link redactBody} masks, as texts. */
export function secretsOfBody(
  body: Readonly<Record<string, unknown>>,
  properties: readonly DtoProperty[],
): string[] {
  const byWireName = new Map(properties.map((property) => [property.wireName, property]));
  return Object.entries(body).flatMap(([name, value]) => {
    const property = byWireName.get(name);
    if (property?.sensitive ?? isSecretName(name)) return leavesOf(value);
    const nested = property?.dto ? readDto(property.dto).properties : [];
    return [value]
      .flat(Infinity)
      .flatMap((each: unknown) => (isPlainObject(each) ? secretsOfBody(each, nested) : []));
  });
}

/** The secrets in the query and the headers of a request. */
export function secretsOfRequest(
  { url, headers }: WireRequest,
  isSecretParameter: (name: string) => boolean = isSecretName,
  isSecretHeader: (name: string) => boolean = isSecretName,
): string[] {
  const query = url.indexOf('?');
  const parameters = query < 0 ? [] : [...new URLSearchParams(url.slice(query + 1))];
  return [
    ...parameters.filter(([name]) => isSecretParameter(name)).map(([, value]) => value),
    ...Object.entries(headers)
      .filter(([name]) => isSecretHeader(name))
      // Also without the scheme before a token or the name before a cookie.
      .flatMap(([, value]) => [value, ...value.split(/[\s;,=]+/).filter((part) => part.length >= 8)]),
  ];
}

/** The raw values of an input's `sensitive` properties, in whichever part of the request they are sent. */
export function secretsOfInput(input: object): string[] {
  const { properties } = readDto(input.constructor as DtoClass);
  return properties
    .filter(({ sensitive }) => sensitive)
    .flatMap(({ property }) => leavesOf((input as Record<string, unknown>)[property]));
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return isPlainObject(value) ? Object.values(value).flatMap(leavesOf) : [];
}

/** Describes a body by its length only. */
export function describeBody(body: WireRequest['body']): string | undefined {
  if (body === undefined) return undefined;
  const size = isStreamedBody(body) ? body.size : Buffer.byteLength(body);
  return size === undefined ? 'a stream' : `${size} bytes`;
}

function redactField(name: string, value: unknown, property: DtoProperty | undefined): unknown {
  if (property?.sensitive ?? isSecretName(name)) return MASK;
  const nested = property?.dto ? readDto(property.dto).properties : [];
  if (Array.isArray(value))
    return value.map((item: unknown) => (isPlainObject(item) ? redactBody(item, nested) : describe(item)));
  return isPlainObject(value) ? redactBody(value, nested) : describe(value);
}

/** Returns a predicate for the secret names in one place of the request, such as its query. */
export function secretNamesOf(
  properties: InputMetadata['placed'][keyof InputMetadata['placed']],
): (name: string) => boolean {
  const declared = new Map<string, boolean>();
  for (const { wireName, sensitive } of properties) {
    const name = wireName.toLowerCase();
    declared.set(name, sensitive || declared.get(name) === true);
  }
  return (name) => declared.get(name.toLowerCase()) ?? isSecretName(name);
}

function describe(value: unknown): unknown {
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  return typeof value === 'object' && value !== null ? value.constructor.name : value;
}
