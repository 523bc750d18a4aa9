import { IS_URL, ValidateBy, type ValidationOptions } from 'class-validator';

/** The server requires nothing else of a URL. */
const SCHEME = /^https?:\/\/./iu;

/**
 * A URL that starts with `http://` or `https://`. Accepts everything that class-validator's `@IsUrl()` accepts, and more.
 *
 * @example `@IsWebUrl({ message: '网页链接格式不正确' }) url?: string;`
 */
export function IsWebUrl(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: IS_URL,
      validator: {
        validate: (value: unknown) => typeof value === 'string' && SCHEME.test(value),
        defaultMessage: () => '$property must start with http:// or https://',
      },
    },
    options,
  );
}
