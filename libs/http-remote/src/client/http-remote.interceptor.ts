import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { HttpRemoteExchange } from '../dispatch/http-remote-exchange.js';

/**
 * Runs around each call, before validation and after decoding: it may change the input's properties, answer by itself,
 * look at the outcome, or turn an error into another.
 *
 * @example
 * ```ts
 * class Counting extends HttpRemoteInterceptor {
 *   async intercept(call: HttpRemoteCall, next: () => Promise<HttpRemoteExchange>) {
 *     counter.add(1, { api: call.api.action });
 *     return next();
 *   }
 * }
 * ```
 */
export abstract class HttpRemoteInterceptor {
  /** @param next runs what is inside; calling it again repeats the call within the same deadline */
  abstract intercept(
    call: HttpRemoteCall,
    next: () => Promise<HttpRemoteExchange>,
  ): Promise<HttpRemoteExchange>;
}
