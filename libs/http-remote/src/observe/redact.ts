import type { DtoProperty } from '../metadata/dto.reader.js';
import { readDto } from '../metadata/dto.reader.js';
import type { InputMetadata } from '../metadata/input.reader.js';
import { isSecretName } from '../metadata/secret-names.js';
import { isPlainObject } from '../wire/plain-data.js';

const MASK = '***';

/**
 * A request fit for a log.
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
 * Masks the query values of a URL whose names speak of secrets.
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

/** Masks what the DTO declares `sensitive`, and what is named like a secret. */
export function redactBody(
  body: Readonly<Record<string, unknown>>,
  properties: readonly DtoProperty[],
): Record<string, unknown> {
  const byWireName = new Map(properties.map((property) => [property.wireName, property]));
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, redactField(name, value, byWireName.get(name))]),
  );
}

/** Says only how long a body is. */
export function describeBody(body: string | Uint8Array | undefined): string | undefined {
  return body === undefined ? undefined : `${Buffer.byteLength(body)} bytes`;
}

function redactField(name: string, value: unknown, property: DtoProperty | undefined): unknown {
  if (property?.sensitive || isSecretName(name)) return MASK;
  const nested = property?.dto ? readDto(property.dto).properties : [];
  if (Array.isArray(value))
    return value.map((item: unknown) => (isPlainObject(item) ? redactBody(item, nested) : describe(item)));
  return isPlainObject(value) ? redactBody(value, nested) : describe(value);
}

/** A predicate for the names an input keeps secret in one place. */
export function secretNamesOf(
  properties: InputMetadata['placed'][keyof InputMetadata['placed']],
): (name: string) => boolean {
  const declared = new Set(
    properties.filter(({ sensitive }) => sensitive).map(({ wireName }) => wireName.toLowerCase()),
  );
  return (name) => declared.has(name.toLowerCase()) || isSecretName(name);
}

function describe(value: unknown): unknown {
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  return typeof value === 'object' && value !== null ? value.constructor.name : value;
}
