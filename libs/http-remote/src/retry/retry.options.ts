import type { RetryRule } from './retry.rule.js';

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
