/** Whether a value says anything: `undefined`, `null`, `''` and `[]` do not. */
export function isFilled(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

/** A property of the input being validated, by name. */
export function siblingOf(input: unknown, property: string): unknown {
  return (input as Record<string, unknown>)[property];
}
