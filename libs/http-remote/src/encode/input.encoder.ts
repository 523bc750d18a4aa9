import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import type { DtoProperty } from '../metadata/dto.reader.js';
import { HttpParameterType } from '../metadata/http-parameter-type.js';
import { readInput } from '../metadata/input.reader.js';
import { encodeDto, isSent, joinTexts, scalarText, scalarTexts } from './value.encoder.js';
import { isHeaderText } from '../metadata/wire-names.js';
import { isFile } from './file-value.js';

/** An input under its wire names, before it becomes bytes. */
export interface EncodedInput {
  readonly method: string;
  /** The action with its placeholders filled, percent-encoded. */
  readonly path: string;
  /** Decoded name and value pairs, in the order of the properties; arrays repeat the name. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * JSON and XML: a plain object of wire names. FormData: the same, values being text, files, or arrays of them.
   * `undefined` where the API has no body or writes it itself.
   */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Writes an input under its wire names. `undefined` is not sent, `null` only where the property is `nullable`; `''`, `0`,
 * `false` and `[]` are. Rules are not checked.
 *
 * @example `encodeInput(GetMember.from({ userId: 'a' })) // { method: 'GET', path: 'user/get', query: [['userid', 'a']], … }`
 * @throws InputNotEncodableError where a value has no form on the wire
 * @throws DeclarationInvalidError where the class has no `@HttpRemoteApi()`
 */
export function encodeInput(input: object): EncodedInput {
  const { api, placed } = readInput(input.constructor as DtoClass);
  try {
    return {
      method: api.httpMethod,
      path: encodePath(api.action, input, placed.path),
      query: placed.query.flatMap((property) =>
        texts(input, property).map((text) => [property.wireName, text] as const),
      ),
      headers: Object.fromEntries(placed.header.flatMap((property) => encodeHeader(input, property))),
      body: encodeBody(api.type, input, placed.body),
    };
  } catch (error) {
    if (error instanceof InputNotEncodableError) throw error.about(api);
    // A getter of the caller's, or a proxy.
    throw new InputNotEncodableError('a value could not be read', { api, cause: error });
  }
}

function encodeBody(
  type: HttpParameterType,
  input: object,
  properties: readonly DtoProperty[],
): Record<string, unknown> | undefined {
  switch (type) {
    case HttpParameterType.Json:
    case HttpParameterType.Xml:
      return encodeDto(input, properties, '', 0);
    case HttpParameterType.FormData:
      return Object.fromEntries(properties.flatMap((property) => encodeField(input, property)));
    default:
      return undefined;
  }
}

function encodeField(input: object, property: DtoProperty): [string, unknown][] {
  const value = valueOf(input, property);
  if (!isSent(value, property)) return [];
  const encoded = !Array.isArray(value)
    ? encodeFormValue(value, property, property.property)
    : property.separator !== undefined
      ? joinTexts(value, property, property.property, property.separator)
      : Array.from(value, (item, index) => encodeFormValue(item, property, `${property.property}[${index}]`));
  return [[property.wireName, encoded]];
}

function encodeFormValue(value: unknown, property: DtoProperty, path: string): unknown {
  return isFile(value) ? value : scalarText(value, property, path);
}

function encodePath(action: string, input: object, properties: readonly DtoProperty[]): string {
  return properties.reduce((path, property) => {
    const text = texts(input, property, ',')[0] ?? '';
    // An empty segment or dots would lead to another path than the action's.
    if (text === '' || text === '.' || text === '..') {
      throw new InputNotEncodableError(
        `${property.property} is ${JSON.stringify(text)}, which cannot stand in a path`,
      );
    }
    return path.replaceAll(`{${property.wireName}}`, () => encodeURIComponent(text));
  }, action);
}

function encodeHeader(input: object, property: DtoProperty): [string, string][] {
  const [text] = texts(input, property, ', ');
  if (text === undefined) return [];
  if (!isHeaderText(text)) {
    throw new InputNotEncodableError(
      `${property.property} has a character that a header cannot hold: percent-encode it`,
    );
  }
  return [[property.wireName.toLowerCase(), text]];
}

/** The texts a property sends: none, one, or one an element. `joinWith` joins an array where only one text fits. */
function texts(input: object, property: DtoProperty, joinWith?: string): string[] {
  const value = valueOf(input, property);
  if (!isSent(value, property)) return [];
  if (!Array.isArray(value)) return [scalarText(value, property, property.property)];
  const separator = property.separator ?? joinWith;
  return separator === undefined
    ? scalarTexts(value, property, property.property)
    : [joinTexts(value, property, property.property, separator)];
}

function valueOf(input: object, { property }: DtoProperty): unknown {
  return (input as Record<string, unknown>)[property];
}
