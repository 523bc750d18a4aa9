import { getMetadataStorage, type ValidationArguments } from 'class-validator';
import type { ConstraintMetadata, RuleMetadata } from './compiled-rules.js';

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- what class-validator calls a class
type AnyClass = Function;

/** A rule's name: the name of its constraint, or its type. */
export function nameOfRule({ type }: RuleMetadata, constraint: ConstraintMetadata | undefined): string {
  return constraint?.name || type;
}

/** The message of a broken rule, in class-validator's words. */
export function messageOfRule(
  metadata: RuleMetadata,
  constraint: ConstraintMetadata | undefined,
  args: ValidationArguments,
): string {
  const { property, targetName } = args;
  const value: unknown = args.value;
  const limits = (args.constraints as unknown[] | undefined) ?? [];
  let text = wordsOf(metadata, constraint, args);
  for (const [index, limit] of limits.entries())
    text = text.replaceAll(`$constraint${index + 1}`, () => textOfLimit(limit));
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    text = text.replaceAll('$value', () => String(value));
  return text.replaceAll('$property', () => property).replaceAll('$target', () => targetName);
}

function textOfLimit(limit: unknown): string {
  if (Array.isArray(limit)) return limit.join(', ');
  return String(typeof limit === 'symbol' ? limit.description : limit);
}

/** The message with class-validator's placeholders. */
function wordsOf(
  { message }: RuleMetadata,
  constraint: ConstraintMetadata | undefined,
  args: ValidationArguments,
): string {
  if (typeof message === 'function') return message(args);
  return message || (constraint?.instance.defaultMessage?.(args) ?? '');
}

const rules = new WeakMap<AnyClass, readonly RuleMetadata[]>();

/**
 * Whether a rule's message is the same for every value, and so cannot quote this one. A function may put a part of the value
 * into its message, or an escaped form of it: only a comparison of two messages reveals that.
 *
 * @param object the object with the property; undefined if unknown
 */
export function isSameForEveryValue(
  object: object | undefined,
  property: string,
  rule: string,
  value: unknown,
): boolean {
  const target = object?.constructor;
  if (!target) return false;
  const storage = getMetadataStorage();
  return rulesOf(target)
    .filter((metadata) => metadata.propertyName === property && metadata.constraintCls)
    .every((metadata) => {
      const args = { targetName: target.name, property, object, value, constraints: metadata.constraints };
      return storage
        .getTargetValidatorConstraints(metadata.constraintCls)
        .filter((constraint) => nameOfRule(metadata, constraint) === rule)
        .every((constraint) => isSame(metadata, constraint, args));
    });
}

function isSame(metadata: RuleMetadata, constraint: ConstraintMetadata, args: ValidationArguments): boolean {
  try {
    const words = wordsOf(metadata, constraint, args);
    return (
      !words.includes('$value') &&
      words === wordsOf(metadata, constraint, { ...args, object: {}, value: undefined })
    );
  } catch {
    return false;
  }
}

function rulesOf(target: AnyClass): readonly RuleMetadata[] {
  let known = rules.get(target);
  if (!known) {
    known = getMetadataStorage().getTargetValidationMetadatas(target, '', false, false);
    rules.set(target, known);
  }
  return known;
}
