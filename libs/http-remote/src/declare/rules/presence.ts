/** Whether a value is present: `undefined`, `null`, `''` and `[]` are not. */
export function isFilled(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

/**
 * Whether a value counts as absent, given the property's type as TypeScript emits it. For a list `''` is a wrong value, not
 * an absent one; for a string, `[]` is.
 */
export function isLeftOut(value: unknown, type: unknown): boolean {
  if (type === Array && value === '') return false;
  if (type === String && Array.isArray(value)) return false;
  return !isFilled(value);
}

/** A property of the input being validated, by name. */
export function siblingOf(input: unknown, property: string): unknown {
  return (input as Record<string, unknown>)[property];
}
