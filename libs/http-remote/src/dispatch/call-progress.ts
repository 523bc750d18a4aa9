import type { HttpRemoteError, HttpRemoteOutcome, HttpRemoteStage } from '../errors/http-remote.error.js';

const GRAVITY: readonly HttpRemoteOutcome[] = ['not-sent', 'refused', 'unknown'];

/** How far a call has come, and what it may have done to the remote so far. */
export class CallProgress {
  readonly startedAtMs = Date.now();
  /** From the monotonic clock. */
  readonly started = performance.now();
  stage: HttpRemoteStage = 'validate';
  attempts = 0;
  /** How often the authorizer has taken a new grant. */
  renewals = 0;
  /** The HTTP status of the last answer. */
  status: number | undefined;
  /** What the last failed attempt ended with. */
  lastError: HttpRemoteError | undefined;
  private worst: HttpRemoteOutcome = 'not-sent';
  private isOut = false;

  get durationMs(): number {
    return performance.now() - this.started;
  }

  /** What the call may have done, were it to end now. */
  get outcome(): HttpRemoteOutcome {
    return this.isOut ? 'unknown' : this.worst;
  }

  /** A request goes out: until it is known how it ended, it may have done anything. */
  sending(): void {
    // One before it was answered, or still is: an interceptor goes inside more than once.
    if (this.isOut) this.worst = 'unknown';
    this.stage = 'send';
    this.attempts++;
    this.status = undefined;
    this.isOut = true;
  }

  /** An attempt failed. What an earlier one may have done stays possible, whatever the later ones came to. */
  failed(error: HttpRemoteError): void {
    this.isOut = false;
    this.lastError = error;
    if (GRAVITY.indexOf(error.outcome) > GRAVITY.indexOf(this.worst)) this.worst = error.outcome;
  }

  /** The error of an attempt as that of the whole call. */
  ended(error: HttpRemoteError): HttpRemoteError {
    const { outcome } = this;
    return error.outcome === outcome ? error : error.endingIn(outcome);
  }
}
