import { amountOf } from '../lang/kind-of.js';
import { MAX_TIMEOUT_MS, isTimeoutMs } from '../lang/timeout-ms.js';
import type { RetryRule } from './retry.rule.js';

/** How failed attempts are repeated: {@link HttpRemoteClientOptions.retry}. */
export interface RetryOptions {
  /**
   * How often a call is repeated at most.
   * @default 3
   */
  maxRetries?: number;
  /**
   * Milliseconds the first wait goes by: it is random, from none to 1.4 times as long; each later one is about twice as long.
   * @default 200
   */
  minDelayMs?: number;
  /**
   * Milliseconds no wait is longer than. A remote that asks for more (`retry-after`) is not asked again.
   * @default 5_000
   */
  maxDelayMs?: number;
  /** @default what was not sent, a status of 429, and of idempotent APIs also resets, 502, 503 and 504 */
  rule?: RetryRule;
}

/**
 * Leaves options of another name to the caller.
 *
 * @param wrong throws
 */
export function checkRetry(
  { maxRetries = 0, minDelayMs = 1, maxDelayMs = MAX_TIMEOUT_MS, rule }: RetryOptions,
  wrong: (option: string, why: string) => never,
): void {
  if (!(Number.isInteger(maxRetries) && maxRetries >= 0)) {
    wrong('retry.maxRetries', `must be a whole number of at least 0, not ${amountOf(maxRetries)}`);
  }
  if (!isTimeoutMs(minDelayMs)) wrong('retry.minDelayMs', `must be from 1 to ${MAX_TIMEOUT_MS}`);
  if (!isTimeoutMs(maxDelayMs) || maxDelayMs < minDelayMs) {
    wrong('retry.maxDelayMs', `must be from minDelayMs to ${MAX_TIMEOUT_MS}`);
  }
  if (rule && typeof rule.isRepeatable !== 'function')
    wrong('retry.rule', 'must be an instance of a RetryRule');
}
