import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { HttpRemoteError } from '../errors/http-remote.error.js';

/**
 * Tells which failed attempts are worth, and safe, to be repeated unchanged.
 *
 * @example
 * ```ts
 * class AlsoWhenLocked extends HttpRetryRule {
 *   override isRepeatable(error: HttpRemoteError, call: HttpRemoteCall) {
 *     return (error instanceof HttpStatusError && error.status === 423) || super.isRepeatable(error, call);
 *   }
 * }
 * ```
 */
export abstract class RetryRule {
  /** Asked after an attempt failed while sending, checking or decoding. */
  abstract isRepeatable(error: HttpRemoteError, call: HttpRemoteCall): boolean;
}
