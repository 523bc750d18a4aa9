import { ValidationTypes } from 'class-validator';
import { MAX_VIOLATIONS } from '../errors/violations.js';
import { MAX_DEPTH } from '../lang/max-depth.js';
import {
  isCollection,
  isHole,
  isPromiseLike,
  judgeOf,
  planOfKnown,
  type PropertyPlan,
  type RulePlan,
} from './compiled-rules.js';
import { messageOfRule, nameOfRule } from './rule-message.js';

/** As class-validator's `ValidationError`; a message may be one that is still to be made. */
export interface BrokenRules {
  readonly target?: object | undefined;
  readonly property: string;
  readonly value?: unknown;
  readonly constraints?: Readonly<Record<string, string | (() => string)>> | undefined;
  readonly children?: readonly BrokenRules[] | undefined;
  /** How many more would be reported below `children`. */
  readonly omitted?: number | undefined;
}

// Rules that say a value is missing: what other rules say of it then is noise, and C#'s [Required] leaves it out too.
const PRESENCE_RULE = /^(?:isDefined|isNotEmpty|arrayNotEmpty|required.*)$/;
// class-validator's words for what `isInstance` says better.
const SAID_BY_IS_INSTANCE: ReadonlySet<string> = new Set(['nestedValidation', 'unknownValue']);

/** The broken rules of one property that are worth reporting, in the order they stand there. */
export function reportedRules(constraints: object): string[] {
  // Decorators run from the bottom up.
  const broken = Object.keys(constraints).reverse();
  const missing = broken.filter((rule) => PRESENCE_RULE.test(rule));
  if (missing.length > 0) return missing;
  return 'isInstance' in constraints ? broken.filter((rule) => !SAID_BY_IS_INSTANCE.has(rule)) : broken;
}

function countReported({ constraints = {}, children = [], omitted = 0 }: BrokenRules): number {
  return children.reduce(
    (sum, child) => sum + countReported(child),
    omitted + reportedRules(constraints).length,
  );
}

/** Of nested values. From here on it matters that class-validator takes about 10 µs for each, broken or not. */
const MAX_NESTED = 1_000;

/** Whether class-validator would take so long over an input that other calls of the process have to wait. */
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

/** Thrown where only class-validator can tell. */
const CANNOT_TELL = Symbol('cannot tell');

/**
 * What class-validator's `validate()` reports, found by the plans of `passesRules`: a message is made only for those who read
 * it, and a list is left at its first wrong element if the rule is broken by that.
 *
 * @returns undefined where only class-validator can tell
 * @throws what a rule throws
 */
export function findBrokenRules(input: object): readonly BrokenRules[] | undefined {
  try {
    return brokenIn(input, 0);
  } catch (thrown) {
    if (thrown === CANNOT_TELL) return undefined;
    throw thrown;
  }
}

function brokenIn(object: object, depth: number): BrokenRules[] {
  const target: unknown = object.constructor;
  const plan = typeof target === 'function' && depth <= MAX_DEPTH ? planOfKnown(target) : undefined;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- no failure, and caught above
  if (!plan) throw CANNOT_TELL;
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
  { each, validateIf, constraint, judge = judgeOf(constraint) }: RulePlan,
  target: object,
  value: unknown,
  args: Parameters<typeof judge>[1] & object,
): boolean {
  if (validateIf && !validateIf(target, value)) return false;
  if (!each || !isCollection(value)) return !accepts(judge(value, args));
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- no failure, and caught above
  if (!Array.isArray(value)) throw CANNOT_TELL;
  return !value.every((item) => accepts(judge(item, args)));
}

function accepts(answer: unknown): boolean {
  if (!isPromiseLike(answer)) return Boolean(answer);
  answer.then(undefined, () => undefined);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- no failure, and caught above
  throw CANNOT_TELL;
}

/** What is wrong with a value and below it; undefined if nothing is. */
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
  // Below a value of the wrong class there is nothing that would be reported.
  if (last && value !== undefined && !('isInstance' in constraints)) {
    if (Array.isArray(value)) ({ children, omitted } = brokenElements(value, nested, depth));
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- no failure, and caught above
    else if (isCollection(value)) throw CANNOT_TELL;
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

/** Those after the first ones are only counted: what is kept of them would be most of the work. */
function brokenElements(
  list: readonly unknown[],
  nested: PropertyPlan['nested'],
  depth: number,
): { children: BrokenRules[]; omitted: number } {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- no failure, and caught above
  if (depth > MAX_DEPTH) throw CANNOT_TELL;
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
