import { ValidateBy, type ValidationOptions } from 'class-validator';

const BYTES_OF_ONE = 3;

/**
 * A text of at most `max` Chinese characters (汉字). The documentation does not say how the server counts other characters, so
 * a text is rejected only if it has too many characters and too many bytes: 12 rare Chinese characters have 48 bytes, and
 * the official sample `my miniprogram` has 14 letters.
 *
 * @example `@ChineseLength(12, { message: '对外职务长度不能超过12个汉字' }) externalPosition?: string;`
 */
export function ChineseLength(max: number, options?: ValidationOptions): PropertyDecorator {
  const maxBytes = max * BYTES_OF_ONE;
  return ValidateBy(
    {
      name: 'chineseLength',
      constraints: [max],
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' &&
          // More UTF-16 units than that fail both tests, so a huge text is not counted.
          value.length <= maxBytes &&
          (Buffer.byteLength(value) <= maxBytes || Array.from(value).length <= max),
        defaultMessage: () => `$property must have at most ${max} Chinese characters`,
      },
    },
    options,
  );
}
