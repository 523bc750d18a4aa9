import { HttpStatusError } from '../errors/http-status.error.js';
import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { WireResponse } from '../wire/wire-response.js';
import { ResponseCheck } from './response.check.js';

/**
 * Accepts HTTP statuses of 2xx. A redirect is not followed and counts as a failure.
 *
 * @see {@link ResponseCheck}
 */
export class HttpStatusCheck extends ResponseCheck {
  check(response: WireResponse, _read: () => unknown, call: Pick<HttpRemoteCall, 'api' | 'mask'>): void {
    if (response.status >= 200 && response.status < 300) return;
    throw new HttpStatusError(masked(response, call), { api: call.api });
  }
}

/** A gateway in front of the remote may echo the request, in a redirect or on a page. */
function masked(response: WireResponse, call: Pick<HttpRemoteCall, 'mask'>): WireResponse {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) headers[name] = call.mask(value);
  return { ...response, headers, body: Buffer.from(call.mask(response.body.toString('utf8'))) };
}
