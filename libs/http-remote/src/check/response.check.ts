import type { HttpRemoteCall } from '../call/http-remote-call.js';
import type { WireResponse } from '../wire/wire-response.js';

/** Tells an answer that means success from one that means failure, as each remote has its own way to say so. */
export abstract class ResponseCheck {
  /**
   * @param read parses the body as the API declares it; throws a `ResponseUnreadableError` where that fails
   * @throws HttpRemoteError where the answer means failure
   */
  abstract check(response: WireResponse, read: () => unknown, call: HttpRemoteCall): void | Promise<void>;
}
