import { amountOf } from '../lang/kind-of.js';
import { MAX_TIMEOUT_MS, isTimeoutMs } from '../lang/timeout-ms.js';
import type { RetryRule } from './retry.rule.js';

/** How failed attempts are retried: {@link HttpRemoteClientOptions.retry}. */
export interface RetryOptions {
  /**
   * Maximum number of retries of a call.
   * @default 3
   */
  maxRetries?: number;
  /**
   * Base delay in milliseconds. The first delay is random between 0 and 1.4 times this value, and roughly doubles with each
   * retry.
   * @default 200
   */
  minDelayMs?: number;
  /**
   * Maximum delay in milliseconds. If the remote requests a longer one (`retry-after`), the call is not retried.
   * @default 5_000
   */
  maxDelayMs?: number;
  /**
   * Which failures are retried.
   * @default requests that were not sent and status 429; for idempotent APIs also resets, 502, 503 and 504
   */
  rule?: RetryRule;
}

/**
 * Does not look for unknown options: the caller does.
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
