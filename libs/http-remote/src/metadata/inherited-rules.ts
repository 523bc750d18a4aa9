import { ValidationTypes, getMetadataStorage } from 'class-validator';
import { rulesOfClass } from './class-rules.js';

type RuleMetadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- what class-validator calls a class
type AnyClass = Function;

/** The rules that this file has copied to subclasses, each with its original. */
const originals = new WeakMap<RuleMetadata, RuleMetadata>();

/** The rules of a base class. They can be cached: a base is complete before a class extends it, but for deferred rules. */
const rulesOfBase = new WeakMap<AnyClass, readonly RuleMetadata[]>();

/**
 * Copies the rules of the base to each property that a class redeclares, except those the class replaces: a rule replaces the
 * one of the same name, a condition such as `@IsOptional()` replaces the conditions. class-validator itself ignores all rules
 * of the base if the subclass has one, and applies them again in a class that extends the subclass. Safe to call repeatedly.
 */
export function inheritRules(target: AnyClass): void {
  const base = baseOf(target);
  const inherited = base ? effectiveRulesOf(base) : [];
  if (inherited.length === 0) return;
  const seen = rulesSeenIn(target);
  const own = seen.filter((rule) => isOwn(rule, target));
  const kept = inherited.filter((rule) => !own.some((other) => replaces(other, rule)));
  for (const group of groupsOf([...inherited, ...seen])) {
    const [first] = group;
    if (!first) continue;
    const wanted = kept.filter((rule) => hasSamePropertyAndType(rule, first));
    const found = seen.filter((rule) => hasSamePropertyAndType(rule, first) && !isOwn(rule, target));
    if (!haveSameOriginals(wanted, found)) replaceCopies(target, found, wanted);
  }
}

/** Reads the rules of a class again, because rules were added. */
export function forgetRules(target: AnyClass): void {
  rulesOfBase.delete(target);
}

function replaceCopies(
  target: AnyClass,
  found: readonly RuleMetadata[],
  wanted: readonly RuleMetadata[],
): void {
  const copies = found.filter((rule) => rule.target === target);
  const missing = new Set(wanted);
  for (const copy of copies) {
    // A rule above @JsonName() is added after the base's was copied. The copy cannot be removed: make it a rule without effect.
    if (!missing.delete(originalOf(copy))) copy.type = ValidationTypes.WHITELIST;
  }
  for (const rule of missing) {
    const copy = Object.assign(Object.create(Object.getPrototypeOf(rule) as object) as RuleMetadata, rule);
    copy.target = target;
    originals.set(copy, rule);
    getMetadataStorage().addValidationMetadata(copy);
  }
}

function effectiveRulesOf(target: AnyClass): readonly RuleMetadata[] {
  const known = rulesOfBase.get(target);
  if (known) return known;
  const own = rulesSeenIn(target).filter((rule) => isOwn(rule, target));
  const base = baseOf(target);
  const inherited = base ? effectiveRulesOf(base) : [];
  const rules = [...own, ...inherited.filter((rule) => !own.some((other) => replaces(other, rule)))];
  rulesOfBase.set(target, rules);
  return rules;
}

function baseOf(target: AnyClass): AnyClass | undefined {
  const base: unknown = Object.getPrototypeOf(target);
  return typeof base === 'function' && base !== Function.prototype ? base : undefined;
}

/** The rules that class-validator finds for a class. */
function rulesSeenIn(target: AnyClass): RuleMetadata[] {
  return rulesOfClass(target).filter(({ type }) => type !== ValidationTypes.WHITELIST);
}

/** Whether a decorator of the class itself added the rule. */
function isOwn(rule: RuleMetadata, target: AnyClass): boolean {
  return rule.target === target && !originals.has(rule);
}

function originalOf(rule: RuleMetadata): RuleMetadata {
  return originals.get(rule) ?? rule;
}

/** Whether class-validator would let one of them, in a subclass, hide the other. */
function hasSamePropertyAndType(rule: RuleMetadata, other: RuleMetadata): boolean {
  return rule.propertyName === other.propertyName && rule.type === other.type;
}

function replaces(rule: RuleMetadata, other: RuleMetadata): boolean {
  if (!hasSamePropertyAndType(rule, other)) return false;
  if (rule.type !== ValidationTypes.CUSTOM_VALIDATION) return true;
  return rule.name === undefined ? rule.constraintCls === other.constraintCls : rule.name === other.name;
}

/** Rules of the same property and type. */
function groupsOf(rules: readonly RuleMetadata[]): readonly (readonly RuleMetadata[])[] {
  const groups = new Map<string, RuleMetadata[]>();
  for (const rule of rules) {
    const key = `${rule.type} ${rule.propertyName}`;
    const group = groups.get(key);
    if (group) group.push(rule);
    else groups.set(key, [rule]);
  }
  return [...groups.values()];
}

function haveSameOriginals(wanted: readonly RuleMetadata[], found: readonly RuleMetadata[]): boolean {
  const named = new Set(found.map(originalOf));
  return named.size === wanted.length && wanted.every((rule) => named.has(rule));
}
