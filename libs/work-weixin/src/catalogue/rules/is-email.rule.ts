import { IS_EMAIL, ValidateBy, type ValidationOptions } from 'class-validator';

/**
 * A local part, quoted or without spaces, then `@` and a domain with a dot. Nothing stricter: the server does not define
 * valid addresses, and class-validator's own rule rejects some that are in use, such as `a..b@docomo.ne.jp`.
 */
const ADDRESS = /^(?:"[^\p{Cs}]*"|[^\s@\p{Cc}\p{Cs}]+)@[^\s@.\p{Cc}\p{Cs}]+(?:\.[^\s@.\p{Cc}\p{Cs}]+)+$/u;

/**
 * An email address of any length. Accepts everything that class-validator's `@IsEmail()` accepts, and more.
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
