import { isAbsent, siblingOf, type PropertyReader } from './presence.js';

/** A value that a condition compares with. `null` stands for an absent property. */
export type WhenValue = string | number | boolean | null;

/**
 * The condition of a rule: all properties must have the value, or one of the values, given for them. A name may be dotted,
 * for a property of a nested DTO. `null` means that the property is absent.
 *
 * @example `{ type: [0, 3, null], 'repeat.enabled': true }`
 */
export type When = Readonly<Record<string, WhenValue | readonly WhenValue[]>>;

/** Whether an input meets a condition; without a condition every input does. */
export function conditionOf(when: When | undefined): (input: unknown) => boolean {
  if (!when) return () => true;
  const pairs = Object.entries(when).map(([name, values]) => ({
    read: siblingOf(name),
    values: new Set<unknown>([values].flat()),
  }));
  return (input) => pairs.every(({ read, values }) => isOneOf(read, input, values));
}

function isOneOf(read: PropertyReader, input: unknown, values: ReadonlySet<unknown>): boolean {
  const value = read(input);
  return values.has(isAbsent(value) ? null : value);
}

/** A condition in words, for a message: ` when type is 1 or 2`; empty without a condition. */
export function wordsOfWhen(when: When | undefined): string {
  if (!when) return '';
  const pairs = Object.entries(when).map(([name, values]) => `${name} is ${wordsOfValues([values].flat())}`);
  return ` when ${pairs.join(' and ')}`;
}

/** Values in words: `1, 2 or absent`. */
export function wordsOfValues(values: readonly WhenValue[]): string {
  const words = values.map((value) => (value === null ? 'absent' : String(value)));
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

// Symbol.for: another copy of the package may describe the class.
const WHEN = Symbol.for('http-remote:when');

/** Stores a condition with the constraints of a rule, which class-validator keeps as they are. */
export function withWhen(constraints: unknown[], when: When | undefined): unknown[] {
  return when ? Object.defineProperty(constraints, WHEN, { value: when }) : constraints;
}

/** The condition of a rule, by its constraints. */
export function whenOf(constraints: unknown): When | undefined {
  return (constraints as { readonly [WHEN]?: When } | undefined)?.[WHEN];
}
