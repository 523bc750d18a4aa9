import { Logger } from '@nestjs/common';
import { ExponentialBackoff, type IBackoff } from 'cockatiel';
import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import { describeError } from '../errors/describe-error.js';
import type { HttpRemoteError } from '../errors/http-remote.error.js';
import { HttpRetryRule } from './http-retry.rule.js';
import type { RetryOptions } from './retry.options.js';

/**
 * Decides after each failed attempt of a call whether, and after how long, it is repeated.
 *
 * @see {@link RetryOptions}
 * @see {@link RetryRule}
 */
export class RetryPolicy {
  private readonly rule: NonNullable<RetryOptions['rule']>;
  private readonly maxRetries: number;
  private readonly maxDelayMs: number;
  private readonly backoff: ExponentialBackoff<unknown>;

  constructor({ maxRetries = 3, minDelayMs = 200, maxDelayMs = 5_000, rule }: RetryOptions = {}) {
    this.rule = rule ?? new HttpRetryRule();
    this.maxRetries = maxRetries;
    this.maxDelayMs = maxDelayMs;
    this.backoff = new ExponentialBackoff({ initialDelay: minDelayMs, maxDelay: maxDelayMs });
  }

  /** Follows one call: each answer is the milliseconds to wait, or undefined where there is to be no repeat. */
  follow(call: HttpRemoteCall): (error: HttpRemoteError) => number | undefined {
    let retries = 0;
    let step: IBackoff<unknown> | undefined;
    return (error) => {
      if (retries >= this.maxRetries || !this.isRepeatable(error, call)) return undefined;
      retries++;
      step = step ? step.next(undefined) : this.backoff.next();
      const askedMs = error.retryAfterMs ?? 0;
      return askedMs > this.maxDelayMs ? undefined : Math.max(step.duration, askedMs);
    };
  }

  /** What a rule fails with must not take the place of what the attempt failed with. */
  private isRepeatable(error: HttpRemoteError, call: HttpRemoteCall): boolean {
    try {
      return this.rule.isRepeatable(error, call);
    } catch (thrown) {
      new Logger('HttpRemote').error(`the retry rule failed: ${describeError(thrown)}`);
      return false;
    }
  }
}
