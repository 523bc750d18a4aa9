import { ValidateBy, buildMessage, type ValidationOptions } from 'class-validator';

/**
 * A string of `min` to `max` bytes of UTF-8. (class-validator's own `IsByteLength` throws on a lone surrogate.)
 *
 * @example `@ByteLength(1, 64) userId!: string;`
 */
export function ByteLength(min: number, max: number, options?: ValidationOptions): PropertyDecorator {
  return lengthRule('byteLength', 'bytes', (text) => Buffer.byteLength(text), min, max, options);
}

/**
 * A string of `min` to `max` characters, counted as Unicode code points. (class-validator's own `Length` does not count
 * variation selectors, servers do.)
 *
 * @example `@CharacterLength(1, 64) name!: string;`
 */
export function CharacterLength(min: number, max: number, options?: ValidationOptions): PropertyDecorator {
  return lengthRule('characterLength', 'characters', countCodePoints, min, max, options);
}

function countCodePoints(text: string): number {
  let count = text.length;
  for (let index = 1; index < text.length; index++) {
    if (isLowSurrogate(text, index) && isHighSurrogate(text, index - 1)) count--;
  }
  return count;
}

function isHighSurrogate(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xd800;
}

function isLowSurrogate(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xdc00;
}

function lengthRule(
  name: string,
  unit: string,
  lengthOf: (text: string) => number,
  min: number,
  max: number,
  options: ValidationOptions | undefined,
): PropertyDecorator {
  return ValidateBy(
    {
      name,
      constraints: [min, max],
      validator: {
        validate(value: unknown): boolean {
          if (typeof value !== 'string') return false;
          // Every UTF-16 unit is at least one byte, and at most two form a character: a longer text fails without counting.
          if (value.length > max * 2) return false;
          const length = lengthOf(value);
          return length >= min && length <= max;
        },
        defaultMessage: buildMessage(
          (each) => `${each}$property must have ${min} to ${max} ${unit}`,
          options,
        ),
      },
    },
    options,
  );
}
