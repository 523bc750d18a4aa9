import { IS_URL, ValidateBy, isURL, type ValidationOptions } from 'class-validator';

const OPTIONS = {
  protocols: ['http', 'https'],
  require_protocol: true,
  require_tld: false,
  allow_underscores: true,
};

/** What validator takes for a URL in any case, unless it is too long. */
const PLAIN =
  /^https?:\/\/(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*[a-z](?:[a-z\d-]{0,61}[a-z\d])?(?:\/[\w\-./~%]*)?(?:\?[\w\-.~%=&]*)?$/i;
const PLAIN_LENGTH = 2_000;

/**
 * As class-validator's `@IsUrl()`, of an address that begins with `http://` or `https://`. Lets through at once what is
 * plainly one: it took as long as ten other rules.
 */
export function IsWebUrl(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: IS_URL,
      constraints: [OPTIONS],
      validator: {
        validate: (value: unknown) =>
          (typeof value === 'string' && value.length <= PLAIN_LENGTH && PLAIN.test(value)) ||
          isURL(value as string, OPTIONS),
        defaultMessage: () => '$property must be a URL address',
      },
    },
    options,
  );
}
