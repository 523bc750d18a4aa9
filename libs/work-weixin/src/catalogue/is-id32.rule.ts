import { ValidateBy, isInt, type ValidationOptions } from 'class-validator';

/** What the server's 32-bit ids can hold. */
const MAX_ID = 2_147_483_647;

/**
 * An id of a department or a tag: a whole number from `min` to 2147483647. One rule, so that a wrong type is said once.
 *
 * @param min 0 where the server gives it a meaning of its own: the department "to be assigned"
 * @example `@IsId32(1, { each: true, message: '标签ID必须是1-2147483647之间的整数' }) tag?: number[];`
 */
export function IsId32(min: 0 | 1, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isId32',
      constraints: [min, MAX_ID],
      validator: {
        validate: (value: unknown) => isInt(value) && Number(value) >= min && Number(value) <= MAX_ID,
        defaultMessage: () => `$property must be a whole number from ${min} to ${MAX_ID}`,
      },
    },
    options,
  );
}
