import { validate } from 'class-validator';
import { describeError } from '../errors/describe-error.js';
import { InputInvalidError, type Violation } from '../errors/input-invalid.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { Violations } from '../errors/violations.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import { readDto, type DtoMetadata, type DtoProperty } from '../metadata/dto.reader.js';
import { inputClassOf, rejectBuiltIn } from '../metadata/input-class.js';
import { readApi } from '../metadata/metadata.store.js';
import { findBrokenRules, isLarge, reportedRules, type BrokenRules } from './broken-rules.js';
import { hasRules, passesRules } from './compiled-rules.js';
import { isSameForEveryValue } from './rule-message.js';
import { SensitiveTexts } from './sensitive-texts.js';

/**
 * Checks an input against its class-validator rules. Every call does this first. It returns synchronously if all rules are
 * synchronous and pass; `await` the result anyway.
 *
 * @example `await validateInput(GetMember.from({ userId: '-' })) // throws InputInvalidError`
 * @throws InputInvalidError with all violations, or the first 100, in the order of the properties. If a required value is
 * missing, only that is reported, not the other rules that an absent value breaks.
 * @throws InputNotEncodableError if the input contains itself, or a rule throws
 * @throws DeclarationInvalidError if the input is not an instance of a DTO class
 */
export function validateInput(input: object): void | Promise<void> {
  const target = inputClassOf(input);
  if (!hasRules(target)) return rejectBuiltIn(target);
  try {
    const passes = passesRules(input);
    if (passes === true) return;
    return report(input, passes);
  } catch (cause) {
    throw notValidatable(input, cause);
  }
}

/**
 * The rules that an input breaks; undefined if it breaks none. A rule that throws is one of them.
 *
 * @throws DeclarationInvalidError if the input is not an instance of a DTO class
 */
export function brokenRulesOf(input: object): Promise<readonly Violation[]> | undefined {
  if (!hasRules(inputClassOf(input))) return undefined;
  try {
    const passes = passesRules(input);
    if (passes === true) return undefined;
    return find(input, passes).then(
      ({ kept }) => kept,
      (error: unknown) => [failedRule(error)],
    );
  } catch (cause) {
    return Promise.resolve([failedRule(notValidatable(input, cause))]);
  }
}

function failedRule(error: unknown): Violation {
  return { property: '', wirePath: '', rule: 'threw', message: describeError(error) };
}

async function report(input: object, passes: false | Promise<boolean>): Promise<void> {
  const { kept, omitted, isEmpty } = await find(input, passes);
  if (!isEmpty) throw new InputInvalidError(kept, { api: readApi(input.constructor), omitted });
}

/** Finds the broken rules as class-validator finds and words them. */
async function find(input: object, passes: false | Promise<boolean>): Promise<Violations> {
  const target = input.constructor as DtoClass;
  const found = new Violations();
  let errors: readonly BrokenRules[];
  try {
    if (await passes) return found;
    errors = (isLarge(input) ? findBrokenRules(input) : undefined) ?? (await validate(input));
  } catch (cause) {
    throw notValidatable(input, cause);
  }
  const secrets = new SensitiveTexts(input);
  collect(errors, readDto(target), { property: '', wirePath: '', sensitive: false }, { found, secrets });
  return found;
}

function notValidatable(input: object, cause: unknown): InputNotEncodableError {
  // class-validator's IsByteLength, for example, throws at a lone surrogate.
  const what =
    cause instanceof RangeError
      ? 'the input is nested too deep, or contains itself'
      : 'a rule threw an error';
  return new InputNotEncodableError(what, {
    api: readApi(input.constructor),
    cause: withoutSecrets(input, cause),
  });
}

/** The error of a rule may quote a part of the value, as `JSON.parse` does. Its name and stack are enough to find the rule. */
function withoutSecrets(input: object, cause: unknown): unknown {
  if (!(cause instanceof Error) || cause instanceof RangeError || new SensitiveTexts(input).isEmpty)
    return cause;
  const redacted = new Error('the message is withheld, because the input holds sensitive values');
  const frames = cause.stack?.split('\n').filter((line) => /^ {4}at /.test(line)) ?? [];
  redacted.name = cause.name;
  redacted.stack = [`${redacted.name}: ${redacted.message}`, ...frames].join('\n');
  return redacted;
}

interface ReportedPath {
  readonly property: string;
  readonly wirePath: string;
  readonly sensitive: boolean;
}

interface Report {
  readonly found: Violations;
  readonly secrets: SensitiveTexts;
}

function collect(
  errors: readonly BrokenRules[],
  dto: DtoMetadata | undefined,
  at: ReportedPath,
  report: Report,
): void {
  const order = new Map(dto?.properties.map(({ property }, index) => [property, index]));
  const rank = ({ property }: BrokenRules) => order.get(property) ?? order.size;
  for (const error of [...errors].sort((a, b) => rank(a) - rank(b))) collectOne(error, dto, at, report);
}

function collectOne(
  error: BrokenRules,
  dto: DtoMetadata | undefined,
  at: ReportedPath,
  report: Report,
): void {
  const metadata = dto?.byProperty.get(error.property);
  const place = step(error.property, metadata, at);
  collectAt(withoutNullMisfit(error), place, report);
  // Rules below a value of the wrong class add nothing.
  if ('isInstance' in (error.constraints ?? {})) return;
  for (const child of error.children ?? []) descend(child, error, metadata, place, report);
  report.found.omitted += error.omitted ?? 0;
}

/** `null` means absent, but class-validator treats it as a value of the wrong class. */
function withoutNullMisfit(error: BrokenRules): BrokenRules {
  if (error.value !== null || !error.constraints) return error;
  const { nestedValidation: _, ...constraints } = error.constraints;
  return { ...error, constraints };
}

/** A child is a property of a nested DTO, or an element of an array whose name is its index. */
function descend(
  child: BrokenRules,
  parent: BrokenRules,
  metadata: DtoProperty | undefined,
  at: ReportedPath,
  report: Report,
): void {
  const nested = metadata?.dto && readDto(metadata.dto);
  if (!Array.isArray(parent.value)) return collectOne(child, nested, at, report);
  const element: ReportedPath = {
    property: `${at.property}[${child.property}]`,
    wirePath: `${at.wirePath}[${child.property}]`,
    sensitive: at.sensitive,
  };
  collectAt(child, element, report);
  collect(child.children ?? [], nested, element, report);
  report.found.omitted += child.omitted ?? 0;
}

function step(property: string, metadata: DtoProperty | undefined, at: ReportedPath): ReportedPath {
  const join = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);
  return {
    property: join(at.property, property),
    wirePath: join(at.wirePath, metadata?.wireName ?? property),
    sensitive: at.sensitive || (metadata?.sensitive ?? false),
  };
}

function collectAt(
  error: BrokenRules,
  { property, wirePath, sensitive }: ReportedPath,
  report: Report,
): void {
  const { constraints = {} } = error;
  const value: unknown = error.value;
  const { found, secrets } = report;
  for (const rule of reportedRules(constraints, value)) {
    found.add(() => {
      const given = constraints[rule] ?? '';
      const message = typeof given === 'function' ? given() : given;
      return {
        property,
        wirePath,
        rule,
        message: revealsSecret(error, rule, message, sensitive, secrets)
          ? `breaks the rule ${rule}`
          : message,
        ...(sensitive || !isShowable(value, secrets) ? {} : { value }),
      };
    });
  }
}

/** A message may quote the value of this or another property. Masking a part of the message would show its position. */
function revealsSecret(
  { target, property, value }: BrokenRules,
  rule: string,
  message: string,
  sensitive: boolean,
  secrets: SensitiveTexts,
): boolean {
  return secrets.areIn(message) || (sensitive && !isSameForEveryValue(target, property, rule, value));
}

const MAX_SHOWN = 1_000;

/** True for scalars and short lists of them: an object may contain sensitive values, and a huge value would fill a log. */
function isShowable(value: unknown, secrets: SensitiveTexts): boolean {
  if (!Array.isArray(value)) return isScalar(value) && isShort(String(value), secrets);
  return value.length <= MAX_SHOWN && value.every(isScalar) && isShort(value.map(String).join(), secrets);
}

function isScalar(value: unknown): boolean {
  return value !== undefined && (typeof value !== 'object' || value === null);
}

function isShort(text: string, secrets: SensitiveTexts): boolean {
  return text.length <= MAX_SHOWN && !secrets.areIn(text);
}
