import { ValidateBy, ValidateIf, type ValidationOptions } from 'class-validator';
import { isFilled, isLeftOut, siblingOf } from './presence.js';

/**
 * Required unless one of the `others` is filled; `undefined`, `null`, `''` and `[]` are not. Takes the place of
 * `@IsOptional()`: the property's other rules apply once it is filled.
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
 * Required once one of the `others` is filled. Takes the place of `@IsOptional()`: the property's other rules apply
 * once it is filled.
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
 * An array with as many elements as the array in another property; passes where either is absent.
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
          `$property is required ${name === 'requiredWith' ? 'with' : 'where there is no'} ${others.join(', ')}`,
      },
    },
    options,
  );
  return (prototype, key) => {
    const type: unknown = Reflect.getMetadata('design:type', prototype, key);
    ValidateIf((input: unknown, value: unknown) => !isLeftOut(value, type) || isRequired(input))(
      prototype,
      key,
    );
    rule(prototype, key);
  };
}
