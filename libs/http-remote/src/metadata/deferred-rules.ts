import 'reflect-metadata';
import { forgetRules } from './inherited-rules.js';

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- what Reflect and decorators call a class
type AnyClass = Function;

// Symbol.for: another copy of the package may validate the class.
const DEFERRED = Symbol.for('http-remote:deferred-rules');

/**
 * Keeps a class out of class-validator's registry until an input reaches it: each class there slows every `validate()` of the
 * process, and most outputs are never validated.
 */
export function deferRules(target: AnyClass, add: () => void): void {
  Reflect.defineMetadata(DEFERRED, [...deferredOf(target), add], target);
}

/** Adds the rules that a class and its bases deferred. Safe to call repeatedly. */
export function addDeferredRules(target: AnyClass): void {
  const base: unknown = Object.getPrototypeOf(target);
  if (typeof base === 'function' && base !== Function.prototype) addDeferredRules(base);
  const deferred = deferredOf(target);
  if (deferred.length === 0) return;
  Reflect.defineMetadata(DEFERRED, [], target);
  for (const add of deferred) add();
  forgetRules(target);
}

function deferredOf(target: AnyClass): readonly (() => void)[] {
  return (Reflect.getOwnMetadata(DEFERRED, target) as (() => void)[] | undefined) ?? [];
}
