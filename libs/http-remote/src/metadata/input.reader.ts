import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import type { ApiMetadata, DtoClass } from './api-metadata.js';
import { readDto, type DtoMetadata, type DtoProperty } from './dto.reader.js';
import { HttpParameterType } from './http-parameter-type.js';
import { inputClassOf, rejectBuiltIn, rejectNonClass } from './input-class.js';
import { readApi, readProperties } from './metadata.store.js';
import { untypedMetadataOf } from './untyped-input.js';
import { checkPaging } from './paging.reader.js';
import type { PropertyMetadata, PropertyPlace } from './property-metadata.js';
import { isXmlName } from '../lang/wire-names.js';

/** Everything declared about an input class. */
export interface InputMetadata extends DtoMetadata {
  readonly api: ApiMetadata;
  /** The properties by the part of the request that carries them. */
  readonly placed: Readonly<Record<PropertyPlace, readonly DtoProperty[]>>;
}

const cache = new WeakMap<object, InputMetadata>();

/**
 * Reads an input class once.
 *
 * @throws DeclarationInvalidError if the class has no `@HttpRemoteApi()`, or its properties contradict it
 */
export function readInput(target: DtoClass): InputMetadata {
  const known = cache.get(target);
  if (known) return known;
  checkInput(target);
  const dto = readDto(target);
  const api = apiOf(target);
  checkPaging(target, dto, api);
  const placed: Record<PropertyPlace, DtoProperty[]> = { body: [], query: [], path: [], header: [] };
  for (const property of dto.properties) {
    checkNesting(target, api, property);
    placed[placeOf(api, property)].push(property);
  }
  const read: InputMetadata = Object.freeze({ ...dto, api, placed: Object.freeze(placed) });
  cache.set(target, read);
  return read;
}

/**
 * Reads what is declared about an input: by its class, or by `request()` for an untyped one.
 *
 * @throws DeclarationInvalidError if it is not an instance of a decorated class
 */
export function readInputOf(input: object): InputMetadata {
  const target = inputClassOf(input);
  return cache.get(target) ?? untypedMetadataOf(input) ?? readInput(target);
}

/** Runs the checks that are possible when the class is defined, before the classes in `type` exist. */
export function checkInput(target: DtoClass): void {
  const api = apiOf(target);
  const properties = readProperties(target);
  const placeholders = new Set([...api.action.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
  const inPath = new Set(properties.filter((one) => one.in === 'path').map((one) => one.wireName));
  for (const name of placeholders) {
    if (!inPath.has(name ?? ''))
      fail(target, `{${name}} of the action has no property: add @JsonName('${name}', { in: 'path' })`);
  }
  const taken = new Map<string, PropertyMetadata>();
  for (const property of properties) {
    if (property.in === 'path' && !placeholders.has(property.wireName)) {
      fail(target, `${property.property} goes into the path, but the action has no {${property.wireName}}`);
    }
    checkPlace(target, api, property);
    const place = wirePlaceOf(api, property);
    const twin = taken.get(place);
    if (twin)
      fail(
        target,
        `${property.property} and ${twin.property} are both "${property.wireName}" in the ${placeOf(api, property)}`,
      );
    taken.set(place, property);
  }
  const isCustom = api.type === HttpParameterType.Custom;
  if (isCustom && !hasMethod(target, 'encodeBody')) {
    fail(target, 'type Custom needs a method encodeBody(): implement CustomBodyInput');
  }
  const { replayGuard } = api;
  if (replayGuard === undefined) return;
  if (!hasMethod(target, 'sign')) {
    fail(target, `replayGuard "${replayGuard}" needs a method sign(): implement SignedInput`);
  }
  // A custom body may write the nonce without a property.
  if (!isCustom && !properties.some(({ wireName }) => wireName === replayGuard)) {
    fail(
      target,
      `replayGuard "${replayGuard}" has no property: add @JsonName('${replayGuard}') to the nonce`,
    );
  }
}

function hasMethod(target: DtoClass, name: string): boolean {
  return typeof (target.prototype as Readonly<Record<string, unknown>>)[name] === 'function';
}

function apiOf(target: DtoClass): ApiMetadata {
  rejectNonClass(target);
  const api = readApi(target);
  if (api) return api;
  rejectBuiltIn(target);
  return fail(
    target,
    'it declares no remote API: add @HttpRemoteApi() to the class, or build an input of another class with SomeInput.from({ … })',
  );
}

export function placeOf(api: ApiMetadata, property: PropertyMetadata | DtoProperty): PropertyPlace {
  return property.in ?? (api.type === HttpParameterType.Query ? 'query' : 'body');
}

/** Header names are case-insensitive. */
function wirePlaceOf(api: ApiMetadata, property: PropertyMetadata): string {
  const place = placeOf(api, property);
  return `${place}:${place === 'header' ? property.wireName.toLowerCase() : property.wireName}`;
}

function checkPlace(target: DtoClass, api: ApiMetadata, property: PropertyMetadata): void {
  const isInBody = placeOf(api, property) === 'body';
  if (isInBody && api.type === HttpParameterType.Query) {
    fail(target, `${property.property} goes into the body, which type Query does not have`);
  }
  const isCustomBody = api.type === HttpParameterType.Custom && isInBody;
  if (property.isJson && !isStructured(api, property) && !isCustomBody) {
    fail(target, `${property.property} is free-form JSON, which only a JSON or XML body can hold`);
  }
  if (property.nullable && !isStructured(api, property)) {
    fail(target, `${property.property} is nullable, which only a JSON or XML body can express`);
  }
  if (isInBody && api.type === HttpParameterType.Xml && !isXmlName(property.wireName)) {
    fail(target, `${property.property}: "${property.wireName}" is not a valid XML element name`);
  }
}

/** Separate from `checkPlace`, because a nested class may be defined further down in the file. */
function checkNesting(target: DtoClass, api: ApiMetadata, property: DtoProperty): void {
  const isCustomBody = api.type === HttpParameterType.Custom && placeOf(api, property) === 'body';
  if (property.dto && !isStructured(api, property) && !isCustomBody) {
    fail(target, `${property.property} is a nested DTO, which only a JSON or XML body can hold`);
  }
}

function isStructured(api: ApiMetadata, property: PropertyMetadata): boolean {
  const isTree = api.type === HttpParameterType.Json || api.type === HttpParameterType.Xml;
  return isTree && placeOf(api, property) === 'body';
}

function fail(target: DtoClass, what: string): never {
  throw new DeclarationInvalidError(`${target.name}: ${what}`);
}
