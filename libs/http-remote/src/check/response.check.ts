import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { WireResponse } from '../wire/wire-response.js';

/**
 * Tells an answer that means success from one that means failure, as each remote has its own way to say so.
 *
 * @example
 * ```ts
 * class ErpCheck extends ResponseCheck {
 *   check(_response: WireResponse, read: () => unknown, call: HttpRemoteCall) {
 *     const { code = 0 } = (read() ?? {}) as { code?: number };
 *     if (code !== 0) throw new ErpError(`refused with code ${code}`, { api: call.api });
 *   }
 * }
 * ```
 */
export abstract class ResponseCheck {
  /**
   * The remote's own words may repeat what was sent: put them through `call.mask(text)` before they go into an error.
   *
   * @param read parses the body as the API declares it; throws a `ResponseUnreadableError` where that fails
   * @throws HttpRemoteError where the answer means failure
   */
  abstract check(response: WireResponse, read: () => unknown, call: HttpRemoteCall): void | Promise<void>;
}
