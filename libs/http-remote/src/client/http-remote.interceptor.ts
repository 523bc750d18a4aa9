import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { HttpRemoteExchange } from '../dispatch/http-remote-exchange.js';

/**
 * Runs around each call, before validation and after decoding. It can change the input's properties, return a result without
 * a call, read the result, or replace an error.
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
  /** @param next runs the rest of the call. Calling it again repeats the call within the same timeout */
  abstract intercept(
    call: HttpRemoteCall,
    next: () => Promise<HttpRemoteExchange>,
  ): Promise<HttpRemoteExchange>;
}
