import { IS_EMAIL, ValidateBy, type ValidationOptions } from 'class-validator';

/**
 * A local part, in quotes or without blanks, then `@` and a domain with a dot. No more: the server does not define what a
 * valid address is, and class-validator's own rule refuses some that are in use, such as `a..b@docomo.ne.jp`.
 */
const ADDRESS = /^(?:"[^\p{Cs}]*"|[^\s@\p{Cc}\p{Cs}]+)@[^\s@.\p{Cc}\p{Cs}]+(?:\.[^\s@.\p{Cc}\p{Cs}]+)+$/u;

/**
 * An e-mail address of any length: all that class-validator's `@IsEmail()` takes, and more.
 *
 * @example `@IsEmail({ message: '邮箱格式不正确' }) @ByteLength(6, 64) email?: string;`
 */
export function IsEmail(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: IS_EMAIL,
      validator: {
        validate: (value: unknown) => typeof value === 'string' && ADDRESS.test(value),
        defaultMessage: () => '$property must be an email',
      },
    },
    options,
  );
}
