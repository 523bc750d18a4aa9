import { ValidateIf } from 'class-validator';

/**
 * As class-validator's `@IsOptional()`, for a text that may also be empty. The property's other rules apply only to a
 * text that is not: `user/get` returns empty texts, and what it returned must pass through `user/update`.
 *
 * @example `@OptionalText() @IsEmail() email?: string;`
 */
export function OptionalText(): PropertyDecorator {
  return ValidateIf((_input, value: unknown) => value !== undefined && value !== null && value !== '');
}
