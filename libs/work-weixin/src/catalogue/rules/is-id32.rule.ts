import { ValidateBy, isInt, type ValidationOptions } from 'class-validator';

/** The documentation calls department ids 32-bit, and some corps have ids above 2^31−1. Tag ids are signed. */
const MAX_ID = { department: 4_294_967_295, tag: 2_147_483_647 } as const;

/**
 * An id of a department (0 to 4294967295) or a tag (0 to 2147483647). It is one rule, so a wrong type is reported once.
 *
 * @example `@IsId32('tag', { each: true, message: '标签ID必须是0-2147483647之间的整数' }) tag?: number[];`
 */
export function IsId32(of: keyof typeof MAX_ID, options?: ValidationOptions): PropertyDecorator {
  const max = MAX_ID[of];
  return ValidateBy(
    {
      name: 'isId32',
      constraints: [0, max],
      validator: {
        validate: (value: unknown) => isInt(value) && Number(value) >= 0 && Number(value) <= max,
        defaultMessage: () => `$property must be a whole number from 0 to ${max}`,
      },
    },
    options,
  );
}
