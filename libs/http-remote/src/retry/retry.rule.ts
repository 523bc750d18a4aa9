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

  /**
   * Whether another attempt does no harm: the failed one had no effect, or the API's `effect` permits a second request. An API
   * that issues something valid once is retried only once after an unknown outcome, whatever the rule returns.
   */
  protected isHarmless(error: HttpRemoteError, { api }: HttpRemoteCall): boolean {
    return error.outcome !== 'unknown' || api.idempotent || api.onceKind === 'issues';
  }
}
