import { IS_URL, ValidateBy, type ValidationOptions } from 'class-validator';

/** The server requires nothing else of an address. */
const SCHEME = /^https?:\/\/./iu;

/**
 * An address that begins with `http://` or `https://`: all that class-validator's `@IsUrl()` takes, and more.
 *
 * @example `@IsWebUrl({ message: '网页链接格式不正确' }) url?: string;`
 */
export function IsWebUrl(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: IS_URL,
      validator: {
        validate: (value: unknown) => typeof value === 'string' && SCHEME.test(value),
        defaultMessage: () => '$property must begin with http:// or https://',
      },
    },
    options,
  );
}
