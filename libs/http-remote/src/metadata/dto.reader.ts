import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import type { DtoClass } from './api-metadata.js';
import { rejectNonClass } from './input-class.js';
import { readProperties } from './metadata.store.js';
import { checkNames } from './named-properties.js';
import { isSecretName } from '../observe/secret-names.js';
import { elementOf, isScalarClass, type PropertyMetadata, type ScalarClass } from './property-metadata.js';

/** A property with its resolved type. */
export interface DtoProperty extends PropertyMetadata {
  /** The nested DTO class, if the value is one or an array of them. */
  readonly dto?: DtoClass | undefined;
  /** The scalar class, if it is known. */
  readonly scalar?: ScalarClass | undefined;
  readonly sensitive: boolean;
  /** False for a getter without a setter: it is sent, but never set. */
  readonly isSettable: boolean;
  /** The wire name as a key in JSON, with its colon: `"userid":`. */
  readonly jsonKey: string;
  /** The same with a leading comma, for every member but the first. */
  readonly laterJsonKey: string;
}

/** Everything declared about a DTO class. */
export interface DtoMetadata {
  readonly target: DtoClass;
  /** Those of the base class first, then in declaration order. */
  readonly properties: readonly DtoProperty[];
  readonly byProperty: ReadonlyMap<string, DtoProperty>;
  readonly byWireName: ReadonlyMap<string, DtoProperty>;
}

const cache = new WeakMap<object, DtoMetadata>();

/**
 * Reads a class once: merged from base to derived, checked, frozen.
 *
 * @throws DeclarationInvalidError if it is not a class, a `type` does not return one, or a rule names an unknown property
 */
export function readDto(target: DtoClass): DtoMetadata {
  const known = cache.get(target);
  if (known) return known;
  rejectNonClass(target);
  const properties = readProperties(target).map((metadata) => resolveType(target, metadata));
  checkNames(target);
  const read: DtoMetadata = Object.freeze({
    target,
    // Not frozen: iterating a frozen array takes twice as long.
    properties,
    byProperty: new Map(properties.map((property) => [property.property, property])),
    byWireName: new Map(properties.map((property) => [property.wireName, property])),
  });
  cache.set(target, read);
  return read;
}

function resolveType(target: DtoClass, metadata: PropertyMetadata): DtoProperty {
  const { isArray, ...rest } = metadata;
  const named = metadata.type?.();
  const element: unknown = named && elementOf(named);
  if (metadata.type && typeof element !== 'function') {
    throw new DeclarationInvalidError(
      `${target.name}.${metadata.property}: type returns ${String(element)} instead of a class. ` +
        'If two files import each other, move one of the classes',
    );
  }
  if (metadata.dateFormat !== undefined && element !== undefined && element !== Date) {
    throw new DeclarationInvalidError(
      `${target.name}.${metadata.property}: dateFormat writes a Date, but the type is ${(element as DtoClass).name}. ` +
        'Make it a Date, or leave dateFormat out',
    );
  }
  const scalar = isScalarClass(element) ? element : metadata.dateFormat === undefined ? undefined : Date;
  return Object.freeze({
    ...rest,
    sensitive: metadata.sensitive ?? isSecretName(metadata.wireName),
    isArray: Array.isArray(named) || isArray,
    scalar,
    dto: element === undefined || scalar ? undefined : (element as DtoClass),
    isSettable: isSettable(target.prototype as object, metadata.property),
    jsonKey: `${JSON.stringify(metadata.wireName)}:`,
    laterJsonKey: `,${JSON.stringify(metadata.wireName)}:`,
  });
}

function isSettable(prototype: object | null, property: string): boolean {
  if (prototype === null) return true;
  const found = Object.getOwnPropertyDescriptor(prototype, property);
  return found
    ? found.set !== undefined || found.writable === true
    : isSettable(Object.getPrototypeOf(prototype) as object | null, property);
}
