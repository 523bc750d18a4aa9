/** Whether a value has fields: neither a scalar nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value has fields and no class of its own. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  // Not Object.prototype itself: a plain object of another realm has its own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Describes parsed data for a message, without quoting it: `undefined` is an empty body. For options there is `kindOf`. */
export function kindOfData(data: unknown): string {
  if (data === undefined) return 'nothing';
  if (data === null) return 'null';
  if (Array.isArray(data)) return 'a list';
  return typeof data === 'object' ? 'an object' : `a ${typeof data}`;
}

/**
 * An object's own value, not an inherited one such as from a polluted `Object.prototype`.
 *
 * @example `const tenant = ownValue(options, 'tenant');`
 */
export function ownValue<T extends object, K extends keyof T>(
  object: T | null | undefined,
  key: K,
): T[K] | undefined {
  return object && Object.hasOwn(object, key) ? object[key] : undefined;
}
