import { ValidationTypes } from 'class-validator';
import { MAX_VIOLATIONS } from '../errors/violations.js';
import { MAX_DEPTH } from '../lang/max-depth.js';
import {
  isCollection,
  isHole,
  isPromiseLike,
  validateOf,
  planOfKnown,
  type PropertyPlan,
  type RulePlan,
} from './compiled-rules.js';
import { messageOfRule, nameOfRule } from './rule-message.js';

/** Like class-validator's `ValidationError`, but a message may be a function that creates it on demand. */
export interface BrokenRules {
  readonly target?: object | undefined;
  readonly property: string;
  readonly value?: unknown;
  readonly constraints?: Readonly<Record<string, string | (() => string)>> | undefined;
  readonly children?: readonly BrokenRules[] | undefined;
  /** The number of further rules that would be reported below `children`. */
  readonly omitted?: number | undefined;
}

// Rules that report a missing value. Other rules of that value are noise then, and C#'s [Required] leaves them out too.
const PRESENCE_RULE = /^(?:isDefined|isNotEmpty|arrayNotEmpty|givenFor|required.*)$/;
// These report a missing value only if the property itself has none: they may be about other properties.
const GROUP_RULE = /^(?:atLeastOneOf|exactlyOneOf|allOrNone)$/;
// class-validator's own rules for a wrong class; the message of `isInstance` is better.
const COVERED_BY_IS_INSTANCE: ReadonlySet<string> = new Set(['nestedValidation', 'unknownValue']);

/** The broken rules of one property that are reported, in source order. */
export function reportedRules(constraints: object, value: unknown): string[] {
  // Decorators run from the bottom up.
  const broken = Object.keys(constraints).reverse();
  const isAbsent = value === undefined || value === null;
  const missing = broken.filter((rule) => PRESENCE_RULE.test(rule) || (isAbsent && GROUP_RULE.test(rule)));
  if (missing.length > 0) return missing;
  return 'isInstance' in constraints ? broken.filter((rule) => !COVERED_BY_IS_INSTANCE.has(rule)) : broken;
}

function countReported({ constraints = {}, value, children = [], omitted = 0 }: BrokenRules): number {
  return children.reduce(
    (sum, child) => sum + countReported(child),
    omitted + reportedRules(constraints, value).length,
  );
}

/** A number of nested values. class-validator takes about 10 µs for each, broken or not. */
const MAX_NESTED = 1_000;

/** Whether class-validator would block the event loop with this input. */
export function isLarge(input: object): boolean {
  let left = MAX_NESTED;
  const visit = (value: unknown, depth: number): boolean => {
    if (Array.isArray(value)) {
      left -= value.length;
      return left < 0 || value.some((item) => visit(item, depth));
    }
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return false;
    if (typeof value.constructor !== 'function' || --left < 0) return left < 0;
    const properties = planOfKnown(value.constructor)?.properties ?? [];
    return properties.some(
      ({ isNested, property }) =>
        isNested && visit((value as Readonly<Record<string, unknown>>)[property], depth + 1),
    );
  };
  return visit(input, 0);
}

/** Thrown if only class-validator can decide. */
const UNDECIDED = Symbol('undecided');

/**
 * Returns the report of class-validator's `validate()`, but uses the plans of `passesRules`: a message is created when it is
 * read, and a rule for each element of a list stops at the first wrong one.
 *
 * @returns undefined if only class-validator can decide
 * @throws any error that a rule throws
 */
export function findBrokenRules(input: object): readonly BrokenRules[] | undefined {
  try {
    return brokenIn(input, 0);
  } catch (thrown) {
    if (thrown === UNDECIDED) return undefined;
    throw thrown;
  }
}

function brokenIn(object: object, depth: number): BrokenRules[] {
  const target: unknown = object.constructor;
  const plan = typeof target === 'function' && depth <= MAX_DEPTH ? planOfKnown(target) : undefined;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- not a failure, and caught above
  if (!plan) throw UNDECIDED;
  const broken: BrokenRules[] = [];
  for (const property of plan.properties) {
    const found = brokenAt(property, object, plan.targetName, depth);
    if (found) broken.push(found);
  }
  return broken;
}

function brokenAt(
  { property, isOptional, conditions, rules, isNested, nested }: PropertyPlan,
  target: object,
  targetName: string,
  depth: number,
): BrokenRules | undefined {
  const value = (target as Readonly<Record<string, unknown>>)[property];
  if (isOptional && (value === undefined || value === null)) return undefined;
  for (const condition of conditions) if (!condition(target, value)) return undefined;
  const constraints: Record<string, () => string> = {};
  for (const rule of rules) {
    const { metadata, constraint, limits } = rule;
    const args = { targetName, property, object: target, value, constraints: limits };
    if (isBroken(rule, target, value, args)) {
      constraints[nameOfRule(metadata, constraint)] = () => messageOfRule(metadata, constraint, args);
    }
  }
  return brokenWith(target, property, value, constraints, isNested ? nested : [], depth);
}

function isBroken(
  { each, validateIf, constraint, validate = validateOf(constraint) }: RulePlan,
  target: object,
  value: unknown,
  args: Parameters<typeof validate>[1] & object,
): boolean {
  if (validateIf && !validateIf(target, value)) return false;
  if (!each || !isCollection(value)) return !accepts(validate(value, args));
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- not a failure, and caught above
  if (!Array.isArray(value)) throw UNDECIDED;
  return !value.every((item) => accepts(validate(item, args)));
}

function accepts(verdict: unknown): boolean {
  if (!isPromiseLike(verdict)) return Boolean(verdict);
  verdict.then(undefined, () => undefined);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- not a failure, and caught above
  throw UNDECIDED;
}

/** The broken rules of a value and of its nested values; undefined if there are none. */
function brokenWith(
  target: object,
  property: string,
  value: unknown,
  constraints: Record<string, () => string>,
  nested: PropertyPlan['nested'],
  depth: number,
): BrokenRules | undefined {
  const last = nested.at(-1);
  let children: readonly BrokenRules[] = [];
  let omitted = 0;
  // Nothing is reported below a value of the wrong class.
  if (last && value !== undefined && !('isInstance' in constraints)) {
    if (Array.isArray(value)) ({ children, omitted } = brokenElements(value, nested, depth));
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- not a failure, and caught above
    else if (isCollection(value)) throw UNDECIDED;
    else if (value instanceof Object) children = brokenIn(value, depth + 1);
    else {
      const args = {
        targetName: 'Function',
        property: last.propertyName,
        object: {},
        value,
        constraints: [],
      };
      constraints[ValidationTypes.NESTED_VALIDATION] = () => messageOfRule(last, undefined, args);
    }
  }
  const isWhole = children.length === 0 && Object.keys(constraints).length === 0;
  return isWhole ? undefined : { target, property, value, constraints, children, omitted };
}

/** Broken elements beyond the first `MAX_VIOLATIONS` are only counted: collecting them would be most of the work. */
function brokenElements(
  list: readonly unknown[],
  nested: PropertyPlan['nested'],
  depth: number,
): { children: BrokenRules[]; omitted: number } {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- not a failure, and caught above
  if (depth > MAX_DEPTH) throw UNDECIDED;
  const children: BrokenRules[] = [];
  let omitted = 0;
  for (let index = 0; index < list.length; index++) {
    if (isHole(list, index)) continue;
    const found = brokenWith(list, String(index), list[index], {}, nested, depth + 1);
    if (!found) continue;
    if (children.length < MAX_VIOLATIONS) children.push(found);
    else omitted += countReported(found);
  }
  return { children, omitted };
}
