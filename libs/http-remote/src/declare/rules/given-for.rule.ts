import type { ValidationOptions } from 'class-validator';
import { DeclarationInvalidError } from '../../errors/declaration-invalid.error.js';
import type { WhenValue } from '../../metadata/rule-condition.js';
import { isAbsent, siblingOf } from './presence.js';
import { requirement } from './requirement.js';
import { wordsOfValues } from './when.js';

/** The options of {@link GivenFor}: class-validator's, and the variants that may have the payload. */
export interface GivenForOptions extends ValidationOptions {
  /**
   * Values of the key for which the payload is optional.
   * @default none
   */
  optionalFor?: WhenValue | readonly WhenValue[];
}

/**
 * The payload of a variant: required if the property `key` has the value, or one of the values; `null` stands for an absent
 * key. For any other value the property passes whatever it is, because servers ignore it. Replaces `@IsOptional()`.
 * For the types of `from()` declare {@link OneOf}.
 *
 * @example
 * ```ts
 * @JsonName('text', { type: () => TextDto })
 * @GivenFor('msgType', 'text')
 * text?: TextDto;
 *
 * @JsonName('main_title', { type: () => TitleDto })
 * @GivenFor('cardType', ['news_notice', 'vote_interaction'], { optionalFor: 'text_notice' })
 * mainTitle?: TitleDto;
 * ```
 */
export function GivenFor(
  key: string,
  values: WhenValue | readonly WhenValue[],
  { optionalFor = [], ...options }: GivenForOptions = {},
): PropertyDecorator {
  const required = [values].flat();
  const optional = [optionalFor].flat();
  const requiredFor = new Set<unknown>(required);
  const allowedFor = new Set<unknown>([...required, ...optional]);
  const readKey = siblingOf(key);
  const variantOf = (input: unknown) => readKey(input) ?? null;
  const message = `$property is required when ${key} is ${wordsOfValues(required)}`;
  const constraints = optional.length === 0 ? [key, required] : [key, required, optional];
  return (prototype, property) => {
    if (allowedFor.size === 0) {
      throw new DeclarationInvalidError(
        `${prototype.constructor.name}.${String(property)}: @GivenFor() names no value of ${key}: write those that have the payload`,
      );
    }
    const read = siblingOf(String(property));
    requirement('givenFor', { constraints, names: [key], message, options }, () => ({
      isBroken: (input) => isAbsent(read(input)) && requiredFor.has(variantOf(input)),
      isSkipped: (value, input) => isAbsent(value) || !allowedFor.has(variantOf(input)),
    }))(prototype, property);
  };
}
