import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { HttpRemoteError } from '../errors/http-remote.error.js';

/**
 * Decides which failed attempts are retried: a retry must be useful and safe.
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
  /** Called when an attempt fails while sending, checking or decoding. */
  abstract isRepeatable(error: HttpRemoteError, call: HttpRemoteCall): boolean;
}
