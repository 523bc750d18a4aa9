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
   * @default requests that were not sent and status 429; also resets, 502, 503 and 504, if the `effect` of the API permits it
   */
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
