import {
  OptionPlace,
  instanceOf,
  milliseconds,
  objectOf,
  wholeNumber,
  type OptionCheck,
  type OptionSchema,
} from '../lang/option-schema.js';
import { MAX_TIMEOUT_MS } from '../lang/timeout-ms.js';
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

const RETRY_OPTIONS: OptionSchema<RetryOptions> = {
  checks: {
    maxRetries: wholeNumber(0),
    minDelayMs: milliseconds,
    maxDelayMs: milliseconds,
    rule: instanceOf('a RetryRule', 'isRepeatable'),
  },
  elsewhere: {
    retries: 'maxRetries',
    attempts: 'maxRetries',
    times: 'maxRetries',
    count: 'maxRetries',
    delay: 'minDelayMs',
    delayMs: 'minDelayMs',
  },
};

const retryObject = objectOf(RETRY_OPTIONS, 'an object, or false');

/** Checks the option `retry`. */
export const retryOption: OptionCheck = (value, place) => {
  if (value === false) return false;
  const retry = retryObject(value, place) as RetryOptions | undefined;
  const { minDelayMs = 1, maxDelayMs = MAX_TIMEOUT_MS } = retry ?? {};
  if (maxDelayMs < minDelayMs) {
    new OptionPlace(place.owner, `${place.path}.maxDelayMs`).reject(
      `must be from minDelayMs to ${MAX_TIMEOUT_MS}, not ${maxDelayMs}`,
    );
  }
  return retry;
};
