import { ValidateIf } from 'class-validator';

/**
 * Like class-validator's `@IsOptional()`, but the text may also be empty. The property's other rules apply only to a text
 * that is not empty: `user/get` returns empty texts, and its output must be valid for `user/update`.
 *
 * @example `@OptionalText() @IsEmail() email?: string;`
 */
export function OptionalText(): PropertyDecorator {
  return ValidateIf((_input, value: unknown) => value !== undefined && value !== null && value !== '');
}
