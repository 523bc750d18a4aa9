/**
 * Names the kind of a value, for a message about an option. Never shows the content: it may be a secret.
 *
 * @example
 * ```ts
 * `tenants must be an object, not ${kindOf(tenants)}`; // "…, not a list", "…, not the class CorpSource"
 * ```
 */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'function') return isClass(value) ? `the class ${value.name}` : 'a function';
  if (typeof value !== 'object')
    return value === '' ? 'an empty text' : (WORDS[typeof value] ?? typeof value);
  if (value instanceof Promise) return 'a promise that nobody awaited';
  const name: unknown = (value as { constructor?: { name?: unknown } }).constructor?.name;
  return typeof name === 'string' && name !== '' && name !== 'Object'
    ? `an instance of ${name}`
    : 'an object';
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'a boolean',
};

function isClass(value: object): value is { name: string } {
  return /^class\b/.test(Function.prototype.toString.call(value));
}

/**
 * Like `kindOf`, for an option that is an amount: it shows a number.
 *
 * @see {@link kindOf}
 */
export function amountOf(value: unknown): string {
  return typeof value === 'number' ? String(value) : kindOf(value);
}
