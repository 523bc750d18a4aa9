import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { HttpRemoteError } from '../errors/http-remote.error.js';

/**
 * Leave for one attempt to go out.
 *
 * @see {@link CallLimiter.acquire}
 */
export interface CallPermit {
  /** Called once, when the attempt is over; with its error where it failed, or did not get as far as being sent. */
  release(error?: HttpRemoteError): void;
}

/**
 * Keeps calls back while a limit of the client's own would be passed. Asked before every attempt.
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
   * Resolves once the attempt may go out. The call's `signal` ends the wait; its reason is thrown.
   *
   * @throws LimitExceededError where waiting is of no use: too many wait already, or it would take longer than the call has
   */
  abstract acquire(call: HttpRemoteCall): Promise<CallPermit> | CallPermit;
}
