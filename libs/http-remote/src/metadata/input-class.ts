import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import type { DtoClass } from './api-metadata.js';
import { readApi } from './metadata.store.js';

/**
 * The class of an input. `readInput` checks whether it declares a remote API.
 *
 * @throws DeclarationInvalidError if the value has no class, such as `undefined`, the class itself or a string
 */
export function inputClassOf(input: unknown): DtoClass {
  if (typeof input === 'object' && input !== null) {
    // Not input.constructor: data may have a field with that name.
    const prototype = Object.getPrototypeOf(input) as { readonly constructor?: unknown } | null;
    if (typeof prototype?.constructor === 'function') return prototype.constructor as DtoClass;
  }
  throw noInput(input);
}

/** @throws DeclarationInvalidError if the class is built into the language: nobody can decorate `Object` */
export function rejectBuiltIn(target: DtoClass): void {
  if (!Function.prototype.toString.call(target).includes('[native code]')) return;
  throw notAnInput(nameOfBuiltIn(target.name), target.name === 'Promise' ? 'await it' : undefined);
}

/** @throws DeclarationInvalidError if the value is not a class, such as an input instead of its class */
export function rejectNonClass(target: unknown): asserts target is DtoClass {
  if (typeof target === 'function') return;
  const name = typeof target === 'object' && target !== null ? target.constructor?.name : undefined;
  throw new DeclarationInvalidError(
    name === undefined || name === 'Object' || name === 'Array'
      ? `${describe(target)} is not a class: write the name of a DTO class`
      : `an instance of ${name} is not a class: write ${name}`,
  );
}

function noInput(given: unknown): DeclarationInvalidError {
  if (typeof given !== 'function' || (!readApi(given) && !/^class\b/.test(String(given)))) {
    return notAnInput(describe(given));
  }
  const { name } = given;
  return notAnInput(`the class ${name}`, `build one with ${name}.from({ … }) or new ${name}()`);
}

function notAnInput(what: string, advice = 'build one with SomeInput.from({ … })'): DeclarationInvalidError {
  return new DeclarationInvalidError(`${what} is not an input: ${advice}`);
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a plain object' : `a ${typeof value}`;
}

function nameOfBuiltIn(name: string): string {
  if (name === 'Object') return 'a plain object';
  return name === 'Array' ? 'a list' : `a ${name}`;
}
