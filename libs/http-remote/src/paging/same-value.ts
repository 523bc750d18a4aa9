const FALSE: ReadonlySet<unknown> = new Set([false, 0, '0', 'false']);
const TRUE: ReadonlySet<unknown> = new Set([true, 1, '1', 'true']);

/** Compares a flag of a response with the declared value: servers write one flag as `true`, `1` or `"1"`. */
export function isSameValue(given: unknown, declared: boolean | number | string): boolean {
  if (FALSE.has(declared)) return FALSE.has(given);
  if (TRUE.has(declared)) return TRUE.has(given);
  return String(given) === String(declared);
}
