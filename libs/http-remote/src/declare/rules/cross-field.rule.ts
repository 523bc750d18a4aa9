import { ValidateBy, type ValidationOptions } from 'class-validator';
import { writeNames } from '../../metadata/named-properties.js';
import { withWhen, type When } from '../../metadata/rule-condition.js';
import { isAbsent, isFilled, isLeftOut, siblingOf, type PropertyReader } from './presence.js';
import { requirement } from './requirement.js';
import { conditionOf, namesOfWhen, wordsOfWhen } from './when.js';

/**
 * The options of a rule across fields: class-validator's, and a condition.
 *
 * @see {@link AtLeastOneOf}
 */
export interface CrossFieldOptions extends ValidationOptions {
  /**
   * The rule applies only if the input meets this condition.
   * @default always
   */
  when?: When;
}

/**
 * The options of {@link RequiredWith}.
 *
 * @see {@link CrossFieldOptions}
 */
export interface RequiredWithOptions extends CrossFieldOptions {
  /**
   * Whether `''` and `[]` are values of the property itself, which a server may accept.
   * @default false
   */
  orEmpty?: boolean;
}

/**
 * Required unless one of the `others` is filled; `undefined`, `null`, `''` and `[]` are not filled. Replaces
 * `@IsOptional()`: the property's other rules apply if it is filled.
 *
 * @example `@RequiredWithout(['email'], { message: 'give a mobile number or an e-mail address' }) mobile?: string;`
 */
export function RequiredWithout(others: readonly string[], options?: CrossFieldOptions): PropertyDecorator {
  const rule = { others, isRequired: (filled: boolean) => !filled, isMissing: isUnfilled };
  return filledIf('requiredWithout', 'without', rule, options);
}

/**
 * Required if one of the `others` is filled; `undefined`, `null`, `''` and `[]` are not filled. Replaces `@IsOptional()`: the
 * property's other rules apply if it is filled.
 *
 * @example `@RequiredWith(['title']) url?: string;`
 */
export function RequiredWith(
  others: readonly string[],
  { orEmpty = false, ...options }: RequiredWithOptions = {},
): PropertyDecorator {
  const isMissing = orEmpty ? isAbsent : isUnfilled;
  return filledIf('requiredWith', 'with', { others, isRequired: (filled) => filled, isMissing }, options);
}

/**
 * Required if the input meets a condition. `''` and `[]` are values. Replaces `@IsOptional()`: the property's other rules
 * apply if it is neither `undefined` nor `null`.
 *
 * @example `@RequiredIf({ type: [1, 2] }) url?: string;`
 */
export function RequiredIf(when: When, options?: ValidationOptions): PropertyDecorator {
  const applies = conditionOf(when);
  return (prototype, key) => {
    const read = siblingOf(String(key));
    const message = `$property is required${wordsOfWhen(when)}`;
    requirement('requiredIf', { constraints: [], when, names: Object.keys(when), message, options }, () => ({
      isBroken: (input) => isAbsent(read(input)) && applies(input),
      isSkipped: isAbsent,
    }))(prototype, key);
  };
}

/**
 * Must be left out if the input meets a condition. `''` and `[]` count as left out, because a server may accept them.
 * Replaces `@IsOptional()`: the property's other rules apply if it is neither `undefined` nor `null`.
 *
 * @example `@ForbiddenIf({ allowType: [0, 1, 2] }) allowedEmails?: string[];`
 */
export function ForbiddenIf(when: When, options?: ValidationOptions): PropertyDecorator {
  const applies = conditionOf(when);
  return (prototype, key) => {
    const read = siblingOf(String(key));
    const message = `leave $property out${wordsOfWhen(when)}`;
    requirement('forbiddenIf', { constraints: [], when, names: Object.keys(when), message, options }, () => ({
      isBroken: (input) => isFilled(read(input)) && applies(input),
      isSkipped: isAbsent,
    }))(prototype, key);
  };
}

/**
 * At least one of the properties must be given. `''` and `[]` are given: some servers read them as "clear this". Write it on
 * one of the properties. Replaces `@IsOptional()` there: its other rules apply if it is neither `undefined` nor `null`.
 *
 * @param names the properties, this one included; `text.content` is a property of a nested DTO
 * @example `@AtLeastOneOf(['mobile', 'email']) mobile?: string;`
 */
export function AtLeastOneOf(names: readonly string[], options?: CrossFieldOptions): PropertyDecorator {
  return group('atLeastOneOf', `give at least one of ${names.join(', ')}`, names, options, (readers) => {
    return (input) => readers.every((read) => isAbsent(read(input)));
  });
}

/**
 * One of the properties must be given, and no other one filled: `''` and `[]` are given, but not filled. Write it on one of
 * the properties. Replaces `@IsOptional()` there: its other rules apply if it is neither `undefined` nor `null`.
 *
 * @param names the properties, this one included; `text.content` is a property of a nested DTO
 * @example `@ExactlyOneOf(['senderName', 'agentId']) senderName?: string;`
 */
export function ExactlyOneOf(names: readonly string[], options?: CrossFieldOptions): PropertyDecorator {
  return group('exactlyOneOf', `give exactly one of ${names.join(', ')}`, names, options, (readers) => {
    return (input) =>
      readers.every((read) => isAbsent(read(input))) ||
      readers.filter((read) => isFilled(read(input))).length > 1;
  });
}

/**
 * If one of the properties is filled, all must be given: `''` and `[]` are given, but not filled. Write it on one of the
 * properties. Replaces `@IsOptional()` there: its other rules apply if it is neither `undefined` nor `null`.
 *
 * @param names the properties, this one included; `text.content` is a property of a nested DTO
 * @example `@AllOrNone(['beginTime', 'endTime']) beginTime?: number;`
 */
export function AllOrNone(names: readonly string[], options?: CrossFieldOptions): PropertyDecorator {
  const message = `give all of ${names.join(', ')}, or none of them`;
  return group('allOrNone', message, names, options, (readers) => {
    return (input) =>
      readers.some((read) => isAbsent(read(input))) && readers.some((read) => isFilled(read(input)));
  });
}

/**
 * An array with as many elements as the array in another property; passes if either is absent. Does not replace
 * `@IsOptional()`.
 *
 * @example `@IsOptional() @SameLengthAs('department') order?: number[];`
 */
export function SameLengthAs(other: string, { when, ...options }: CrossFieldOptions = {}): PropertyDecorator {
  const applies = conditionOf(when);
  const read = siblingOf(other);
  const rule = ValidateBy(
    {
      name: 'sameLengthAs',
      constraints: withWhen([other], when),
      validator: {
        validate(value: unknown, context?: { object: object }): boolean {
          const sibling = read(context?.object);
          if (!Array.isArray(value) || !Array.isArray(sibling)) return true;
          return value.length === sibling.length || !applies(context?.object);
        },
        defaultMessage: () => `$property must have as many elements as ${other}${wordsOfWhen(when)}`,
      },
    },
    options,
  );
  return (prototype, key) => {
    writeNames(prototype, {
      property: String(key),
      rule: 'sameLengthAs',
      names: [other, ...namesOfWhen(when)],
    });
    rule(prototype, key);
  };
}

/** A rule about whether other properties are filled. */
interface FilledIf {
  readonly others: readonly string[];
  readonly isRequired: (isAnotherFilled: boolean) => boolean;
  /** Whether a value of the property itself breaks the rule. */
  readonly isMissing: (value: unknown) => boolean;
}

/** The rules that treat `''` and `[]` of other properties as absent. */
function filledIf(
  name: string,
  word: string,
  { others, isRequired, isMissing }: FilledIf,
  { when, ...options }: CrossFieldOptions = {},
): PropertyDecorator {
  const applies = conditionOf(when);
  const readers = others.map(siblingOf);
  return (prototype, key) => {
    const read = siblingOf(String(key));
    const isBroken = (input: unknown) =>
      isMissing(read(input)) && isRequired(readers.some((other) => isFilled(other(input)))) && applies(input);
    const message = `$property is required ${word} ${others.join(', ')}${wordsOfWhen(when)}`;
    requirement(name, { constraints: [...others], when, names: others, message, options }, (type) => ({
      isBroken,
      isSkipped: (value) => isLeftOut(value, type),
    }))(prototype, key);
  };
}

function isUnfilled(value: unknown): boolean {
  return !isFilled(value);
}

function group(
  name: string,
  words: string,
  names: readonly string[],
  { when, ...options }: CrossFieldOptions = {},
  isBrokenBy: (readers: readonly PropertyReader[]) => (input: unknown) => boolean,
): PropertyDecorator {
  const applies = conditionOf(when);
  const isBroken = isBrokenBy(names.map(siblingOf));
  const message = `${words}${wordsOfWhen(when)}`;
  return requirement(name, { constraints: [...names], when, names, message, options }, () => ({
    isBroken: (input) => isBroken(input) && applies(input),
    isSkipped: isAbsent,
  }));
}
