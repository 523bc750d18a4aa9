import { Logger } from '@nestjs/common';
import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import { describeError } from '../errors/describe-error.js';
import type { HttpRemoteError } from '../errors/http-remote.error.js';
import { Backoff } from '../lang/backoff.js';
import { HttpRetryRule } from './http-retry.rule.js';
import type { RetryOptions } from './retry.options.js';

/**
 * Decides after each failed attempt of a call whether it is retried, and after which delay.
 *
 * @see {@link RetryOptions}
 * @see {@link RetryRule}
 */
export class RetryPolicy {
  private readonly rule: NonNullable<RetryOptions['rule']>;
  private readonly maxRetries: number;
  private readonly minDelayMs: number;
  private readonly maxDelayMs: number;

  constructor({ maxRetries = 3, minDelayMs = 200, maxDelayMs = 5_000, rule }: RetryOptions = {}) {
    this.rule = rule ?? new HttpRetryRule();
    this.maxRetries = maxRetries;
    this.minDelayMs = minDelayMs;
    this.maxDelayMs = maxDelayMs;
  }

  /** For one call: returns a function that gives the delay in milliseconds, or undefined if the call is not retried. */
  follow(call: HttpRemoteCall): (error: HttpRemoteError) => number | undefined {
    const backoff = new Backoff(this.minDelayMs, this.maxDelayMs);
    let retries = 0;
    let isIssued = false;
    return (error) => {
      if (retries >= this.maxRetries || !this.isRepeatable(error, call)) return undefined;
      if (error.outcome === 'unknown' && call.api.onceKind === 'issues') {
        // Each request may have issued another link or code, and the remote limits their number.
        if (isIssued) return undefined;
        isIssued = true;
      }
      retries++;
      const delayMs = backoff.next();
      const { retryAfterMs = 0 } = error;
      return retryAfterMs > this.maxDelayMs ? undefined : Math.max(delayMs, retryAfterMs);
    };
  }

  /** A rule that throws must not replace the error of the attempt. */
  private isRepeatable(error: HttpRemoteError, call: HttpRemoteCall): boolean {
    try {
      return this.rule.isRepeatable(error, call);
    } catch (thrown) {
      new Logger('HttpRemote').error(`the retry rule failed: ${describeError(thrown)}`);
      return false;
    }
  }
}
