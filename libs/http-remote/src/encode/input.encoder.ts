import { InputInvalidError } from '../errors/input-invalid.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import type { DtoProperty } from '../metadata/dto.reader.js';
import { HttpParameterType } from '../metadata/http-parameter-type.js';
import { extraToSend } from '../metadata/extra-fields.js';
import { readInputOf, type InputMetadata } from '../metadata/input.reader.js';
import { UntypedInput } from '../metadata/untyped-input.js';
import { TEXT_FIELD, rejectTaken, withWirePaths } from './extra.encoder.js';
import type { PropertyPath } from './property-path.js';
import { writeDto } from './json.writer.js';
import { isSent, joinTexts, notEncodable, scalarText, scalarTexts } from './scalar.encoder.js';
import { isHeaderText } from '../lang/wire-names.js';
import { isFile } from './file-value.js';
import { CONTENT_KINDS, isFileContent, kindOfContent } from '../wire/file-content.js';
import { HttpFile } from '../wire/http-file.js';

/**
 * An input under its wire names, before it is serialized.
 *
 * @see {@link encodeInput}
 */
export interface EncodedInput {
  readonly method: string;
  /** The action with filled placeholders, percent-encoded. */
  readonly path: string;
  /** Decoded name and value pairs, in the order of the properties; arrays repeat the name. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * JSON and XML: a plain object of wire names. FormData: the same with strings, files, or arrays of them as values.
   * `undefined` if the API has no body or a custom one.
   */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** Like {@link EncodedInput}, but with the body in the form that is serialized. */
export interface RequestParts extends Omit<EncodedInput, 'body'> {
  /** The body of JSON and XML. */
  readonly json?: string | undefined;
  /** The body of FormData. */
  readonly form?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Encodes an input under its wire names. `undefined` is not sent, `null` only if the property is `nullable`; `''`, `0`,
 * `false` and `[]` are sent. Rules are not checked.
 *
 * @example `encodeInput(GetMember.from({ userId: 'a' })) // { method: 'GET', path: 'user/get', query: [['userid', 'a']], … }`
 * @throws InputNotEncodableError if a value cannot be encoded
 * @throws DeclarationInvalidError if the class has no `@HttpRemoteApi()`
 */
export function encodeInput(input: object): EncodedInput {
  const parts = encodeParts(input, readInputOf(input));
  const { method, path, query, headers } = parts;
  return { method, path, query, headers, body: bodyOf(parts) };
}

/** The body as data. */
export function bodyOf({ json, form }: RequestParts): Readonly<Record<string, unknown>> | undefined {
  return json === undefined ? form : (JSON.parse(json) as Record<string, unknown>);
}

/** @throws InputNotEncodableError */
export function encodeParts(input: object, metadata: InputMetadata): RequestParts {
  const { api, placed, target } = metadata;
  try {
    const untyped = target === UntypedInput ? (input as UntypedInput) : undefined;
    return {
      method: api.httpMethod,
      path: encodePath(api.action, input, placed.path),
      query: encodeQuery(untyped?.query ?? input, placed.query, api.type === HttpParameterType.Query),
      headers: encodeHeaders(untyped?.headers ?? input, placed.header),
      ...encodeBody(api.type, untyped?.body ?? input, placed.body),
    };
  } catch (error) {
    if (error instanceof InputNotEncodableError) throw error.about(api);
    if (error instanceof InputInvalidError) throw withWirePaths(error, metadata).about(api);
    // A getter or a proxy of the caller threw.
    throw new InputNotEncodableError('a value could not be read', { api, cause: error });
  }
}

function encodeBody(
  type: HttpParameterType,
  input: object,
  properties: readonly DtoProperty[],
): Pick<RequestParts, 'json' | 'form'> | undefined {
  switch (type) {
    case HttpParameterType.Json:
    case HttpParameterType.Xml:
      return { json: writeDto(input, properties, [], 0) };
    case HttpParameterType.FormData:
      return { form: encodeForm(input, properties) };
    case HttpParameterType.Custom:
      if (extraToSend(input)) {
        throw new InputNotEncodableError('extra has no effect on a custom body: write it in encodeBody()');
      }
      return undefined;
    case HttpParameterType.Query:
      return undefined;
  }
}

function encodeForm(input: object, properties: readonly DtoProperty[]): Readonly<Record<string, unknown>> {
  const fields = properties.flatMap((property) => encodeField(input, property));
  const extra = extraToSend(input);
  if (!extra) return Object.fromEntries(fields);
  rejectTaken(extra, input, properties, [], 0);
  for (const [name, value] of Object.entries(extra)) {
    if (isSent(value, TEXT_FIELD))
      fields.push([name, encodeFormField(value, TEXT_FIELD, ['extra', name], 1)]);
  }
  return Object.fromEntries(fields);
}

function encodeField(input: object, property: DtoProperty): [string, unknown][] {
  const value = valueOf(input, property);
  return isSent(value, property) ? [[property.wireName, encodeFormField(value, property)]] : [];
}

function encodeFormField(
  value: unknown,
  property: DtoProperty,
  path: PropertyPath = [property.property],
  depth = 0,
): unknown {
  if (!Array.isArray(value)) return encodeFormValue(value, property, path, depth);
  return property.separator !== undefined
    ? joinTexts(value, property, property.separator, path, depth)
    : Array.from(value, (item, index) => {
        path[depth + 1] = index;
        return encodeFormValue(item, property, path, depth + 1);
      });
}

function encodeFormValue(value: unknown, property: DtoProperty, path: PropertyPath, depth: number): unknown {
  if (!isFile(value)) return scalarText(value, property, path, depth);
  // The content was changed after construction, or an older version did not check it.
  if (value instanceof HttpFile && !isFileContent(value.content)) {
    const given = kindOfContent((value as { readonly content: unknown }).content);
    throw notEncodable(`is an HttpFile whose content is ${given}: ${CONTENT_KINDS}`, path, depth);
  }
  return value;
}

function encodePath(action: string, input: object, properties: readonly DtoProperty[]): string {
  return properties.reduce((path, property) => {
    const text = texts(input, property, ',')[0] ?? '';
    // An empty segment or dots would change the path of the action.
    if (text === '' || text === '.' || text === '..') {
      throw new InputNotEncodableError(
        `${property.property} is ${JSON.stringify(text)}, which is not valid in a path`,
      );
    }
    return path.replaceAll(`{${property.wireName}}`, () => encodeURIComponent(text));
  }, action);
}

function encodeQuery(
  input: object,
  properties: readonly DtoProperty[],
  takesExtra: boolean,
): (readonly [string, string])[] {
  const query: (readonly [string, string])[] = [];
  for (const property of properties)
    for (const text of texts(input, property)) query.push([property.wireName, text]);
  const extra = takesExtra ? extraToSend(input) : undefined;
  if (!extra) return query;
  // An authorizer adds its token to the query by itself unless the property has one.
  rejectTaken(extra, input, properties, [], 0, ({ sensitive }) => sensitive);
  for (const [name, value] of Object.entries(extra)) {
    if (!isSent(value, TEXT_FIELD)) continue;
    const path: PropertyPath = ['extra', name];
    const written = Array.isArray(value)
      ? scalarTexts(value, TEXT_FIELD, path, 1)
      : [scalarText(value, TEXT_FIELD, path, 1)];
    for (const text of written) query.push([name, text]);
  }
  return query;
}

function encodeHeaders(input: object, properties: readonly DtoProperty[]): Readonly<Record<string, string>> {
  const headers: [string, string][] = [];
  for (const property of properties) {
    const [text] = texts(input, property, ', ');
    if (text === undefined) continue;
    if (!isHeaderText(text)) {
      throw new InputNotEncodableError(
        `${property.property} has a character that a header cannot hold: percent-encode it`,
      );
    }
    headers.push([property.wireName.toLowerCase(), text]);
  }
  return headers.length === 0 ? NO_HEADERS : Object.fromEntries(headers);
}

/** The headers of an input without header properties. */
export const NO_HEADERS: Readonly<Record<string, string>> = Object.freeze({});
const NO_TEXTS: readonly string[] = [];

/** The texts a property sends: none, one, or one per element. `joinWith` joins an array if only one text is possible. */
function texts(input: object, property: DtoProperty, joinWith?: string): readonly string[] {
  const value = valueOf(input, property);
  if (!isSent(value, property)) return NO_TEXTS;
  const path: PropertyPath = [property.property];
  if (!Array.isArray(value)) return [scalarText(value, property, path, 0)];
  const separator = property.separator ?? joinWith;
  return separator === undefined
    ? scalarTexts(value, property, path, 0)
    : [joinTexts(value, property, separator, path, 0)];
}

function valueOf(input: object, { property }: DtoProperty): unknown {
  return (input as Record<string, unknown>)[property];
}
