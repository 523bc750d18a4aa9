import 'reflect-metadata';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import { nearestName } from '../lang/nearest-name.js';
import type { DtoClass } from './api-metadata.js';
import { readProperties } from './metadata.store.js';
import { elementOf, isScalarClass, type PropertyMetadata } from './property-metadata.js';

// Symbol.for: another copy of the package may read the class.
const NAMES = Symbol.for('http-remote:named-properties');

interface NamedProperties {
  readonly property: string;
  readonly rule: string;
  readonly names: readonly string[];
}

/** Keeps the names that a rule mentions, to check them when the class is complete. */
export function writeNames(prototype: object, named: NamedProperties): void {
  const own = Reflect.getOwnMetadata(NAMES, prototype) as readonly NamedProperties[] | undefined;
  Reflect.defineMetadata(NAMES, [...(own ?? []), named], prototype);
}

/** @throws DeclarationInvalidError if a rule of the class names a property that the class, or a nested DTO, does not have */
export function checkNames(target: DtoClass): void {
  for (
    let at = target.prototype as object | null;
    at !== null;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    const own = Reflect.getOwnMetadata(NAMES, at) as readonly NamedProperties[] | undefined;
    for (const { property, rule, names } of own ?? [])
      for (const name of names) checkName(`${target.name}.${property}: ${rule}`, name.split('.'), target);
  }
}

/** Follows a dotted name. Free-form JSON may contain anything, and so may what a getter returns. */
function checkName(place: string, [name = '', ...rest]: readonly string[], target: DtoClass): void {
  // Not readDto(): the class may contain itself.
  const properties = readProperties(target);
  const found = properties.find(({ property }) => property === name);
  if (!found && !(name in (target.prototype as object))) {
    throw unknownName(
      place,
      name,
      properties.map(({ property }) => property),
    );
  }
  const nested = found && rest.length > 0 ? nestedOf(found) : undefined;
  if (nested) checkName(place, rest, nested);
}

function nestedOf({ type }: PropertyMetadata): DtoClass | undefined {
  const element: unknown = type && elementOf(type());
  return typeof element === 'function' && !isScalarClass(element) ? (element as DtoClass) : undefined;
}

function unknownName(place: string, name: string, properties: readonly string[]): DeclarationInvalidError {
  const near = nearestName(name, properties);
  const advice =
    near === undefined
      ? `add @JsonName() to it, or write one of ${properties.join(', ')}`
      : `did you mean "${near}"?`;
  return new DeclarationInvalidError(`${place} names "${name}", which has no @JsonName(): ${advice}`);
}
