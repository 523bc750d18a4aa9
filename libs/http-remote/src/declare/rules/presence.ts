/** Whether a value is present: `undefined`, `null`, `''` and `[]` are not. */
export function isFilled(value: unknown): boolean {
  return !isAbsent(value) && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** Whether a value is not sent. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
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

/** Reads a property of the input being validated. */
export type PropertyReader = (input: unknown) => unknown;

/** Returns a reader of a property of the input being validated, by name; a dotted name is one of a nested DTO. */
export function siblingOf(name: string): PropertyReader {
  if (!name.includes('.')) return (input) => (input as Readonly<Record<string, unknown>> | undefined)?.[name];
  const steps = name.split('.');
  return (input) => {
    let at = input;
    for (const step of steps) {
      if (typeof at !== 'object' || at === null) return undefined;
      at = (at as Readonly<Record<string, unknown>>)[step];
    }
    return at;
  };
}
