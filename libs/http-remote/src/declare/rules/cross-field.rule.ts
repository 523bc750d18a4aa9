import { ValidateBy, ValidateIf, type ValidationOptions } from 'class-validator';
import { isFilled, isLeftOut, siblingOf } from './presence.js';

/**
 * Required unless one of the `others` is filled; `undefined`, `null`, `''` and `[]` are not filled. Replaces
 * `@IsOptional()`: the property's other rules apply if it is filled.
 *
 * @example `@RequiredWithout(['email'], { message: 'give a mobile number or an e-mail address' }) mobile?: string;`
 */
export function RequiredWithout(others: readonly string[], options?: ValidationOptions): PropertyDecorator {
  return required(
    'requiredWithout',
    others,
    (input) => !others.some((other) => isFilled(siblingOf(input, other))),
    options,
  );
}

/**
 * Required if one of the `others` is filled. Replaces `@IsOptional()`: the property's other rules apply if it is filled.
 *
 * @example `@RequiredWith(['title']) url?: string;`
 */
export function RequiredWith(others: readonly string[], options?: ValidationOptions): PropertyDecorator {
  return required(
    'requiredWith',
    others,
    (input) => others.some((other) => isFilled(siblingOf(input, other))),
    options,
  );
}

/**
 * An array with as many elements as the array in another property; passes if either is absent.
 *
 * @example `@SameLengthAs('department') order?: number[];`
 */
export function SameLengthAs(other: string, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'sameLengthAs',
      constraints: [other],
      validator: {
        validate(value: unknown, context?: { object: object }): boolean {
          const sibling = siblingOf(context?.object, other);
          return !Array.isArray(value) || !Array.isArray(sibling) || value.length === sibling.length;
        },
        defaultMessage: () => `$property must have as many elements as ${other}`,
      },
    },
    options,
  );
}

function required(
  name: string,
  others: readonly string[],
  isRequired: (input: unknown) => boolean,
  options: ValidationOptions | undefined,
): PropertyDecorator {
  const rule = ValidateBy(
    {
      name,
      constraints: [...others],
      validator: {
        validate: (value: unknown, context?: { object: object }) =>
          isFilled(value) || !isRequired(context?.object),
        defaultMessage: () =>
          `$property is required ${name === 'requiredWith' ? 'with' : 'without'} ${others.join(', ')}`,
      },
    },
    options,
  );
  return (prototype, key) => {
    const type: unknown = Reflect.getMetadata('design:type', prototype, key);
    addRequirement(prototype, key, { name, isRequired });
    const isRequiredByAny = requirementsAt(key);
    ValidateIf((input: object, value: unknown) => !isLeftOut(value, type) || isRequiredByAny(input))(
      prototype,
      key,
    );
    rule(prototype, key);
  };
}

interface Requirement {
  readonly name: string;
  readonly isRequired: (input: unknown) => boolean;
}

// class-validator checks a property only if all of its conditions hold: each condition needs the others' requirements.
const REQUIREMENTS = Symbol.for('http-remote:requirements');

function addRequirement(prototype: object, key: string | symbol, requirement: Requirement): void {
  const own = ownRequirements(prototype, key);
  Reflect.defineMetadata(REQUIREMENTS, [...own, requirement], prototype, key);
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

function requirementsAt(key: string | symbol): (input: object) => boolean {
  const known = new WeakMap<object, readonly Requirement[]>();
  return (input) => {
    const prototype = Object.getPrototypeOf(input) as object;
    let requirements = known.get(prototype);
    if (!requirements) known.set(prototype, (requirements = requirementsOf(prototype, key)));
    return requirements.some(({ isRequired }) => isRequired(input));
  };
}
