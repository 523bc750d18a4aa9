import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { HttpRemoteError } from '../errors/http-remote.error.js';

/**
 * Allows one attempt to be sent.
 *
 * @see {@link CallLimiter.acquire}
 */
export interface CallPermit {
  /** Called once, when the attempt is over; with its error if it failed or was never sent. */
  release(error?: HttpRemoteError): void;
}

/**
 * Delays attempts that would exceed a limit of the client. Called before every attempt.
 *
 * @example
 * ```ts
 * class OneByOne extends CallLimiter {
 *   private last = Promise.resolve();
 *
 *   async acquire() {
 *     const before = this.last;
 *     let release = () => {};
 *     this.last = new Promise((resolve) => (release = resolve));
 *     await before;
 *     return { release };
 *   }
 * }
 * ```
 */
export abstract class CallLimiter {
  /**
   * Resolves when the attempt may be sent. If the call's `signal` aborts before, its reason is thrown.
   *
   * @throws LimitExceededError if waiting is pointless, for example because the queue is full
   */
  abstract acquire(call: HttpRemoteCall): Promise<CallPermit> | CallPermit;
}
