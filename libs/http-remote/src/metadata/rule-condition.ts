/**
 * A value that a condition compares with. `null` stands for an absent property.
 *
 * @see {@link When}
 */
export type WhenValue = string | number | boolean | null;

/**
 * The condition of a rule: all properties must have the value, or one of the values, given for them. A name may be dotted,
 * for a property of a nested DTO. `null` means that the property is absent.
 *
 * @example `{ type: [0, 3, null], 'repeat.enabled': true }`
 */
export type When = Readonly<Record<string, WhenValue | readonly WhenValue[]>>;

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
