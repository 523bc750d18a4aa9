import 'reflect-metadata';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import { nearestName } from '../lang/nearest-name.js';
import type { DtoClass } from './api-metadata.js';

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

/** @throws DeclarationInvalidError if a rule of the class names a property that the class does not have */
export function checkNames(target: DtoClass, properties: readonly string[]): void {
  const known = new Set(properties);
  for (
    let at = target.prototype as object | null;
    at !== null;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    const own = Reflect.getOwnMetadata(NAMES, at) as readonly NamedProperties[] | undefined;
    for (const { property, rule, names } of own ?? []) {
      const wrong = names.find((name) => !isKnown(headOf(name), known, target));
      if (wrong !== undefined)
        throw unknownName(`${target.name}.${property}`, rule, headOf(wrong), properties);
    }
  }
}

function headOf(name: string): string {
  return name.split('.', 1)[0] ?? name;
}

/** A getter may be named too. */
function isKnown(name: string, known: ReadonlySet<string>, target: DtoClass): boolean {
  return known.has(name) || name in (target.prototype as object);
}

function unknownName(
  place: string,
  rule: string,
  name: string,
  properties: readonly string[],
): DeclarationInvalidError {
  const near = nearestName(name, properties);
  const advice =
    near === undefined
      ? `add @JsonName() to it, or write one of ${properties.join(', ')}`
      : `did you mean "${near}"?`;
  return new DeclarationInvalidError(
    `${place}: ${rule} names "${name}", which has no @JsonName(): ${advice}`,
  );
}
