import { IS_OPTIONAL, ValidationTypes, getMetadataStorage, registerDecorator } from 'class-validator';
import { rulesOfClass } from '../metadata/class-rules.js';
import { addDeferredRules } from '../metadata/deferred-rules.js';
import { inheritRules } from '../metadata/inherited-rules.js';
import { MAX_DEPTH } from '../lang/max-depth.js';

type Storage = ReturnType<typeof getMetadataStorage>;
export type RuleMetadata = ReturnType<Storage['getTargetValidationMetadatas']>[number];
export type ConstraintMetadata = ReturnType<Storage['getTargetValidatorConstraints']>[number];
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- what class-validator calls a class
type AnyClass = Function;
type Validate = ConstraintMetadata['instance']['validate'];
type WrapperClass = new () => ConstraintMetadata['instance'];
type Condition = (object: object, value: unknown) => unknown;
type Pending = PromiseLike<unknown>[];

export interface RulePlan {
  readonly metadata: RuleMetadata;
  readonly property: string;
  readonly limits: unknown[];
  readonly each: boolean;
  readonly validateIf: Condition | undefined;
  readonly constraint: ConstraintMetadata;
  /** Undefined if the container may return another instance next time. */
  readonly validate: Validate | undefined;
}

export interface PropertyPlan {
  readonly property: string;
  /** Whether `undefined` and `null` skip the rules. */
  readonly isOptional: boolean;
  readonly conditions: readonly Condition[];
  readonly rules: readonly RulePlan[];
  readonly isNested: boolean;
  /** The metadata of the nested validation; the last one has the message. */
  readonly nested: readonly RuleMetadata[];
}

export interface ClassPlan {
  readonly targetName: string;
  readonly properties: readonly PropertyPlan[];
}

/** class-validator treats a class without any rule as unknown. */
const NO_RULES = Symbol('no rules');
const UNKNOWN_RULES = Symbol('unknown rules');

const plans = new WeakMap<AnyClass, ClassPlan | typeof NO_RULES | typeof UNKNOWN_RULES>();

export function hasRules(target: AnyClass): boolean {
  return planOf(target) !== NO_RULES;
}

/** The plan of a class, if a plan can run all of its rules. */
export function planOfKnown(target: AnyClass): ClassPlan | undefined {
  const plan = planOf(target);
  return typeof plan === 'symbol' ? undefined : plan;
}

/**
 * Whether class-validator's `validate()` would accept an object. It runs the rules of class-validator by a plan that is made
 * once per class, because the lookups of `validate()` before each rule take longer with every class in the process.
 *
 * @returns false if `validate()` may find a broken rule, or if only `validate()` can decide
 * @throws any error that a rule throws
 */
export function passesRules(object: object): boolean | Promise<boolean> {
  const pending: Pending = [];
  let passes = false;
  try {
    passes = objectPasses(object, pending, 0);
  } finally {
    // Nobody awaits the pending rules then: their rejections must not end the process.
    if (!passes) for (const verdict of pending) verdict.then(undefined, () => undefined);
  }
  return passes && pending.length > 0 ? Promise.all(pending).then((all) => all.every(Boolean)) : passes;
}

function objectPasses(object: object, pending: Pending, depth: number): boolean {
  const target: unknown = object.constructor;
  if (typeof target !== 'function' || depth > MAX_DEPTH) return false;
  const plan = planOf(target);
  if (typeof plan === 'symbol') return false;
  for (const property of plan.properties)
    if (!propertyPasses(property, object, plan.targetName, pending, depth)) return false;
  return true;
}

function propertyPasses(
  { property, isOptional, conditions, rules, isNested }: PropertyPlan,
  object: object,
  targetName: string,
  pending: Pending,
  depth: number,
): boolean {
  const value = (object as Record<string, unknown>)[property];
  if (isOptional && (value === undefined || value === null)) return true;
  for (const condition of conditions) if (!condition(object, value)) return true;
  for (const rule of rules) if (!rulePasses(rule, object, value, targetName, pending)) return false;
  return !isNested || nestedPasses(value, pending, depth);
}

function rulePasses(
  { property, limits, each, validateIf, constraint, validate = validateOf(constraint) }: RulePlan,
  object: object,
  value: unknown,
  targetName: string,
  pending: Pending,
): boolean {
  if (validateIf && !validateIf(object, value)) return true;
  const context = { targetName, property, object, value, constraints: limits };
  if (!each || !isCollection(value)) return accepts(validate(value, context), pending);
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (isHole(value, index) || !accepts(validate(value[index], context), pending)) return false;
  }
  return true;
}

/** A promise counts as accepted until it settles. */
function accepts(verdict: unknown, pending: Pending): boolean {
  if (verdict === true) return true;
  if (!isPromiseLike(verdict)) return Boolean(verdict);
  pending.push(verdict);
  return true;
}

function nestedPasses(value: unknown, pending: Pending, depth: number): boolean {
  if (value === undefined) return true;
  if (!Array.isArray(value)) {
    return value instanceof Object && !isCollection(value) && objectPasses(value, pending, depth + 1);
  }
  if (depth > MAX_DEPTH) return false;
  for (let index = 0; index < value.length; index++) {
    if (isHole(value, index) || !nestedPasses(value[index], pending, depth + 1)) return false;
  }
  return true;
}

/** class-validator skips some holes of a sparse array, but not all. */
export function isHole(list: readonly unknown[], index: number): boolean {
  return list[index] === undefined && !(index in list);
}

export function isCollection(value: unknown): boolean {
  return Array.isArray(value) || value instanceof Set || value instanceof Map;
}

export function isPromiseLike(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}

function planOf(target: AnyClass): ClassPlan | typeof NO_RULES | typeof UNKNOWN_RULES {
  let plan = plans.get(target);
  if (!plan) plans.set(target, (plan = makePlan(target)));
  return plan;
}

const KNOWN_TYPES: ReadonlySet<string> = new Set([
  ValidationTypes.CUSTOM_VALIDATION,
  ValidationTypes.IS_DEFINED,
  ValidationTypes.CONDITIONAL_VALIDATION,
  ValidationTypes.NESTED_VALIDATION,
  ValidationTypes.WHITELIST,
]);

function makePlan(target: AnyClass): ClassPlan | typeof NO_RULES | typeof UNKNOWN_RULES {
  const storage = getMetadataStorage();
  addDeferredRules(target);
  inheritRules(target);
  const all = rulesOfClass(target);
  if (all.length === 0) return NO_RULES;
  if (!all.every(({ type }) => KNOWN_TYPES.has(type))) return UNKNOWN_RULES;
  const properties = Array.from(byProperty(all), ([property, metadatas]) => {
    const ofType = (type: string) => metadatas.filter((metadata) => metadata.type === type);
    const conditional = ofType(ValidationTypes.CONDITIONAL_VALIDATION);
    const ruled = [...ofType(ValidationTypes.IS_DEFINED), ...ofType(ValidationTypes.CUSTOM_VALIDATION)];
    return {
      property,
      isOptional: conditional.some(isOptional),
      conditions: conditional
        .filter((metadata) => !isOptional(metadata))
        .map(({ constraints }) => constraints[0] as Condition),
      rules: ruled.flatMap((metadata) =>
        storage
          .getTargetValidatorConstraints(metadata.constraintCls)
          .map((constraint) => planRule(metadata, constraint)),
      ),
      isNested: ofType(ValidationTypes.NESTED_VALIDATION).length > 0,
      nested: ofType(ValidationTypes.NESTED_VALIDATION),
    };
  });
  return {
    targetName: target.name,
    properties: properties.filter(({ rules, isNested }) => rules.length > 0 || isNested),
  };
}

/** Not class-validator's own grouping: it fails if a polluted Object.prototype has a property of that name. */
function byProperty(metadatas: readonly RuleMetadata[]): ReadonlyMap<string, RuleMetadata[]> {
  const grouped = new Map<string, RuleMetadata[]>();
  for (const metadata of metadatas) {
    const group = grouped.get(metadata.propertyName);
    if (group) group.push(metadata);
    else grouped.set(metadata.propertyName, [metadata]);
  }
  return grouped;
}

function isOptional({ name }: RuleMetadata): boolean {
  return name === IS_OPTIONAL;
}

function planRule(metadata: RuleMetadata, constraint: ConstraintMetadata): RulePlan {
  return {
    metadata,
    property: metadata.propertyName,
    limits: metadata.constraints,
    each: metadata.each,
    validateIf: metadata.validateIf,
    constraint,
    validate: isWrapper(constraint.target) ? validateOfWrapper(constraint.target) : undefined,
  };
}

export function validateOf({ instance }: ConstraintMetadata): Validate {
  return (value, context) => instance.validate(value, context);
}

/** Bound once, because each wrapper is a class of its own: a lookup through many classes is slow. */
function validateOfWrapper(Wrapper: WrapperClass): Validate {
  const instance = new Wrapper();
  return instance.validate.bind(instance);
}

let wrapperText: string | undefined;

/**
 * Whether class-validator created a constraint class itself, around the function of a decorator. Such a class needs nothing
 * from a container, and the container's lookup takes longer with every rule in the process. Any other class may come from a
 * container that the application replaces, for example between two tests. An unrecognized wrapper is slow, never wrong.
 */
function isWrapper(candidate: AnyClass): candidate is WrapperClass {
  wrapperText ??= textOfWrapper();
  return Function.prototype.toString.call(candidate) === wrapperText;
}

function textOfWrapper(): string {
  class Probe {}
  registerDecorator({ target: Probe, propertyName: 'probe', validator: { validate: () => true } });
  const [probe] = getMetadataStorage().getTargetValidationMetadatas(Probe, '', false, false);
  return Function.prototype.toString.call(probe?.constraintCls);
}
