import { ValidateBy, ValidateIf, type ValidationOptions } from 'class-validator';
import { DeclarationInvalidError } from '../../errors/declaration-invalid.error.js';
import { writeNames } from '../../metadata/named-properties.js';
import { withWhen, type When } from '../../metadata/rule-condition.js';
import { namesOfWhen } from './when.js';

/** A rule across fields that replaces `@IsOptional()` on its property. */
export interface Requirement {
  readonly name: string;
  /** Whether the input breaks the rule. */
  readonly isBroken: (input: unknown) => boolean;
  /** Whether the property's other rules do not apply to its value. */
  readonly isSkipped: (value: unknown, input: unknown) => boolean;
}

/** What a rule's decorator needs beside its requirement. */
export interface RequirementRule {
  /** What `RuleDescription.constraints` shows. */
  readonly constraints: unknown[];
  readonly when?: When | undefined;
  readonly message: string;
  /** The properties that the rule is about, without those of its condition; none is a mistake. */
  readonly names: readonly string[];
  readonly options: ValidationOptions | undefined;
}

/** Declares a rule across fields. `requirementFor` is given the type that TypeScript emits for the property. */
export function requirement(
  name: string,
  rule: RequirementRule,
  requirementFor: (type: unknown) => Omit<Requirement, 'name'>,
): PropertyDecorator {
  return (prototype, key) => {
    const place = `${prototype.constructor.name}.${String(key)}`;
    if (rule.names.length === 0)
      throw new DeclarationInvalidError(`${place}: ${name} names no property: write the ones it depends on`);
    writeNames(prototype, {
      property: String(key),
      rule: name,
      names: [...rule.names, ...namesOfWhen(rule.when)],
    });
    const own = requirementFor(Reflect.getMetadata('design:type', prototype, key));
    const isFirst = ownRequirements(prototype, key).length === 0;
    addRequirement(prototype, key, { name, ...own });
    if (isFirst) ValidateIf(conditionAt(key))(prototype, key);
    ValidateBy(
      {
        name,
        constraints: withWhen(rule.constraints, rule.when),
        validator: {
          validate: (_value: unknown, context?: { object: object }) => !own.isBroken(context?.object),
          defaultMessage: () => rule.message,
        },
      },
      rule.options,
    )(prototype, key);
  };
}

// class-validator checks a property only if all of its conditions hold: each condition needs the others' requirements.
const REQUIREMENTS = Symbol.for('http-remote:requirements');

function addRequirement(prototype: object, key: string | symbol, added: Requirement): void {
  const own = ownRequirements(prototype, key);
  Reflect.defineMetadata(REQUIREMENTS, [...own, added], prototype, key);
}

function ownRequirements(prototype: object, key: string | symbol): readonly Requirement[] {
  return (Reflect.getOwnMetadata(REQUIREMENTS, prototype, key) as readonly Requirement[] | undefined) ?? [];
}

/** The requirements of a class and its bases; one of a subclass replaces an inherited one of the same name. */
function requirementsOf(prototype: object | null, key: string | symbol): readonly Requirement[] {
  if (prototype === null) return [];
  const own = ownRequirements(prototype, key);
  const inherited = requirementsOf(Object.getPrototypeOf(prototype) as object | null, key);
  return [...own, ...inherited.filter(({ name }) => !own.some((other) => other.name === name))];
}

/** Whether the rules of a property apply: its value is there and needed, or a rule across fields is broken. */
function conditionAt(key: string | symbol): (input: object, value: unknown) => boolean {
  const known = new WeakMap<object, readonly Requirement[]>();
  return (input, value) => {
    const prototype = Object.getPrototypeOf(input) as object;
    let requirements = known.get(prototype);
    if (!requirements) known.set(prototype, (requirements = requirementsOf(prototype, key)));
    for (const { isSkipped } of requirements)
      if (isSkipped(value, input)) return isAnyBroken(requirements, input);
    return true;
  };
}

function isAnyBroken(requirements: readonly Requirement[], input: object): boolean {
  for (const { isBroken } of requirements) if (isBroken(input)) return true;
  return false;
}
