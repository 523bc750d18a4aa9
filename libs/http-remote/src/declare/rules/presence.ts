/** Whether a value says anything: `undefined`, `null`, `''` and `[]` do not. */
export function isFilled(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

/**
 * Whether a value stands for nothing, given the property's type as TypeScript emits it: where the property is a list, `''` is
 * a mistake and no absence, and where it is a text, `[]` is.
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
