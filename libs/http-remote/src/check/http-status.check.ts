import { HttpStatusError } from '../errors/http-status.error.js';
import type { HttpRemoteCall } from '../call/http-remote-call.js';
import type { WireResponse } from '../wire/wire-response.js';
import { ResponseCheck } from './response.check.js';

/**
 * Success is an HTTP status of 2xx. A redirect is not followed, and is no success.
 *
 * @see {@link ResponseCheck}
 */
export class HttpStatusCheck extends ResponseCheck {
  check(response: WireResponse, _read: () => unknown, call: HttpRemoteCall): void {
    if (response.status >= 200 && response.status < 300) return;
    throw new HttpStatusError(response, { api: call.api });
  }
}
