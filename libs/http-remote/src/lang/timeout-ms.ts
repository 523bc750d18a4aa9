/** The longest delay of a Node timer. A longer one fires immediately. */
export const MAX_TIMEOUT_MS = 2 ** 31 - 1;

export function isTimeoutMs(candidate: unknown): boolean {
  return typeof candidate === 'number' && candidate >= 1 && candidate <= MAX_TIMEOUT_MS;
}
