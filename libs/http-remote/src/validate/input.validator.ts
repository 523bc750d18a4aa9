import { validate, type ValidationError } from 'class-validator';
import { InputInvalidError, type Violation } from '../errors/input-invalid.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import { readDto, type DtoMetadata, type DtoProperty } from '../metadata/dto.reader.js';
import { inputClassOf, refuseBuiltIn } from '../metadata/input-class.js';
import { readApi } from '../metadata/metadata.writer.js';
import { hasRules, passesRules } from './dto.checker.js';

/**
 * Checks an input against its rules, as every call does first; class-validator is the judge. Nothing is waited for unless a
 * rule is asynchronous or broken: `await` it all the same.
 *
 * @example `await validateInput(GetMember.from({ userId: '-' })) // throws InputInvalidError`
 * @throws InputInvalidError with every violation at once, in the order of the properties. Where a value is missing that a
 * rule demands, only that is reported, not what else an absent value fails.
 * @throws InputNotEncodableError where the input contains itself, or a rule throws
 * @throws DeclarationInvalidError if it is no instance of a class of yours
 */
export function validateInput(input: object): void | Promise<void> {
  const target = inputClassOf(input);
  if (!hasRules(target)) return refuseBuiltIn(target);
  try {
    const passes = passesRules(input);
    if (passes === true) return;
    return report(input, passes);
  } catch (cause) {
    throw unjudgeable(input, cause);
  }
}

/** Class-validator has the last word, and the messages. */
async function report(input: object, passes: false | Promise<boolean>): Promise<void> {
  const target = input.constructor as DtoClass;
  let errors: readonly ValidationError[];
  try {
    if (await passes) return;
    errors = await validate(input, { validationError: { target: false } });
  } catch (cause) {
    throw unjudgeable(input, cause);
  }
  const violations = flatten(errors, readDto(target), { property: '', wirePath: '', sensitive: false });
  if (violations.length > 0) throw new InputInvalidError(violations, { api: readApi(target) });
}

function unjudgeable(input: object, cause: unknown): InputNotEncodableError {
  // A rule throws as class-validator's IsByteLength does at a lone surrogate.
  const what =
    cause instanceof RangeError
      ? 'the input is nested too deep, or contains itself'
      : 'a rule failed to judge the input';
  return new InputNotEncodableError(what, { api: readApi(input.constructor), cause });
}

interface Place {
  readonly property: string;
  readonly wirePath: string;
  readonly sensitive: boolean;
}

function flatten(errors: readonly ValidationError[], dto: DtoMetadata | undefined, at: Place): Violation[] {
  const order = new Map(dto?.properties.map(({ property }, index) => [property, index]));
  const rank = ({ property }: ValidationError) => order.get(property) ?? order.size;
  return [...errors].sort((a, b) => rank(a) - rank(b)).flatMap((error) => flattenOne(error, dto, at));
}

function flattenOne(error: ValidationError, dto: DtoMetadata | undefined, at: Place): Violation[] {
  const metadata = dto?.byProperty.get(error.property);
  const place = step(error.property, metadata, at);
  // Null is absence, which class-validator takes for a misfit.
  const own = violationsAt(error, place).filter(
    ({ rule }) => !(rule === 'nestedValidation' && error.value === null),
  );
  // What is below a value of the wrong class says nothing more.
  if (own.some(({ rule }) => rule === 'isInstance')) return own;
  return [...own, ...(error.children ?? []).flatMap((child) => descend(child, error, metadata, place))];
}

/** A child is a property of a nested DTO, or an element of an array and then named by its index. */
function descend(
  child: ValidationError,
  parent: ValidationError,
  metadata: DtoProperty | undefined,
  at: Place,
): Violation[] {
  const nested = metadata?.dto && readDto(metadata.dto);
  if (!Array.isArray(parent.value)) return flattenOne(child, nested, at);
  const element: Place = {
    property: `${at.property}[${child.property}]`,
    wirePath: `${at.wirePath}[${child.property}]`,
    sensitive: at.sensitive,
  };
  return [...violationsAt(child, element), ...flatten(child.children ?? [], nested, element)];
}

function step(property: string, metadata: DtoProperty | undefined, at: Place): Place {
  const join = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);
  return {
    property: join(at.property, property),
    wirePath: join(at.wirePath, metadata?.wireName ?? property),
    sensitive: at.sensitive || (metadata?.sensitive ?? false),
  };
}

// Rules that say a value is missing: what other rules say of it then is noise, and C#'s [Required] leaves it out too.
const PRESENCE_RULE = /^(?:isDefined|isNotEmpty|arrayNotEmpty|required.*)$/;
// class-validator's words for what `isInstance` says better.
const SAID_BY_IS_INSTANCE: ReadonlySet<string> = new Set(['nestedValidation', 'unknownValue']);

function violationsAt(error: ValidationError, place: Place): Violation[] {
  const { constraints = {} } = error;
  const value: unknown = error.value;
  // Decorators run from the bottom up.
  const broken = Object.entries(constraints).reverse();
  const missing = broken.filter(([rule]) => PRESENCE_RULE.test(rule));
  const isMisfit = 'isInstance' in constraints;
  const reported =
    missing.length > 0 ? missing : broken.filter(([rule]) => !(isMisfit && SAID_BY_IS_INSTANCE.has(rule)));
  return reported.map(([rule, message]) => ({
    property: place.property,
    wirePath: place.wirePath,
    rule,
    message: place.sensitive ? withoutValue(message, rule, value) : message,
    ...(place.sensitive || !isShowable(value) ? {} : { value }),
  }));
}

/** A rule's own message may quote the value; masking a part of it would show where it stood. */
function withoutValue(message: string, rule: string, value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).toLowerCase() : '';
  return text !== '' && message.toLowerCase().includes(text) ? `breaks the rule ${rule}` : message;
}

const MAX_SHOWN = 1_000;

/** Scalars and short lists of them: an object may hold sensitive values further down, and a huge value would fill a log. */
function isShowable(value: unknown): boolean {
  if (Array.isArray(value))
    return value.length <= MAX_SHOWN && value.every((item) => !Array.isArray(item) && isShowable(item));
  if (typeof value === 'string') return value.length <= MAX_SHOWN;
  return value !== undefined && (typeof value !== 'object' || value === null);
}
