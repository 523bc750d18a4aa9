/**
 * The longest delay of a Node timer. A longer one fires immediately.
 *
 * @see {@link isTimeoutMs}
 */
export const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/**
 * Whether a value is a number of milliseconds that a Node timer can wait.
 *
 * @example `isTimeoutMs(0) // false`
 */
export function isTimeoutMs(candidate: unknown): candidate is number {
  return typeof candidate === 'number' && candidate >= 1 && candidate <= MAX_TIMEOUT_MS;
}
