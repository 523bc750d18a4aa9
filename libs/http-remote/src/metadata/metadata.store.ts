import 'reflect-metadata';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import type { ApiMetadata } from './api-metadata.js';
import type { PropertyMetadata } from './property-metadata.js';

// Symbol.for: two copies of the package read each other's declarations.
const API_METADATA = Symbol.for('http-remote:api');
const PROPERTY_METADATA = Symbol.for('http-remote:properties');
const DECLARED_BY = Symbol.for('http-remote:declared-by');

/** Distinguishes this copy of the package from another one in the same process. */
const THIS_COPY = Object.freeze({});

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- what Reflect and decorators call a class
type AnyClass = Function;

export function writeApi(target: AnyClass, api: ApiMetadata): void {
  Reflect.defineMetadata(API_METADATA, Object.freeze(api), target);
}

/** @throws DeclarationInvalidError if another property of the class has the same wire name in the same part of the request */
export function writeProperty(target: AnyClass, metadata: PropertyMetadata): void {
  const twin = readProperties(target).find(
    (other) =>
      other.property !== metadata.property &&
      namesOf(other).some((name) => namesOf(metadata).includes(name)) &&
      (other.in ?? 'body') === (metadata.in ?? 'body'),
  );
  if (twin) {
    throw new DeclarationInvalidError(
      `${target.name}.${metadata.property} has the wire name "${metadata.wireName}" of ${target.name}.${twin.property}: ` +
        'give each property a wire name of its own, or another place with { in }',
    );
  }
  // Copy before writing: an inherited table is shared with every sibling class.
  const own = new Map(ownProperties(target));
  own.set(metadata.property, Object.freeze(metadata));
  Reflect.defineMetadata(PROPERTY_METADATA, own, target);
  Reflect.defineMetadata(DECLARED_BY, THIS_COPY, target);
}

/** The nearest declaration up the class chain. */
export function readApi(target: AnyClass): ApiMetadata | undefined {
  return Reflect.getMetadata(API_METADATA, target) as ApiMetadata | undefined;
}

/** The class's own and inherited properties, base class first; a redeclared one keeps the position of the base. */
export function readProperties(target: AnyClass): readonly PropertyMetadata[] {
  const chain: AnyClass[] = [];
  for (
    let at: unknown = target;
    typeof at === 'function' && at !== Function.prototype;
    at = Object.getPrototypeOf(at)
  ) {
    chain.unshift(at);
  }
  const merged = new Map<string, PropertyMetadata>();
  for (const owner of chain)
    for (const [property, metadata] of ownProperties(owner)) merged.set(property, metadata);
  return [...merged.values()];
}

/** The copy of the package whose `@JsonName()` declared a class's properties. */
export function readDeclaringCopy(target: AnyClass): unknown {
  return Reflect.getMetadata(DECLARED_BY, target) as unknown;
}

function namesOf({ wireName, also = [] }: PropertyMetadata): readonly string[] {
  return [wireName, ...also];
}

function ownProperties(target: AnyClass): ReadonlyMap<string, PropertyMetadata> {
  return (
    (Reflect.getOwnMetadata(PROPERTY_METADATA, target) as Map<string, PropertyMetadata> | undefined) ??
    new Map()
  );
}
