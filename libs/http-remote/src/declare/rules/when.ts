import type { When, WhenValue } from '../../metadata/rule-condition.js';
import { isAbsent, siblingOf, type PropertyReader } from './presence.js';

/** Whether an input meets a condition; without a condition every input does. */
export function conditionOf(when: When | undefined): (input: unknown) => boolean {
  if (!when) return () => true;
  const pairs = Object.entries(when).map(([name, values]) => ({
    read: siblingOf(name),
    values: new Set<unknown>([values].flat()),
  }));
  return (input) => {
    for (const { read, values } of pairs) if (!isOneOf(read, input, values)) return false;
    return true;
  };
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

/** The properties that a condition reads. */
export function namesOfWhen(when: When | undefined): readonly string[] {
  return when ? Object.keys(when) : [];
}
