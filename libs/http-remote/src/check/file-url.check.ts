import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { WireResponse } from '../wire/wire-response.js';
import { HttpStatusCheck } from './http-status.check.js';

/** Headers that may hold another URL, which may be secret too. */
const WITH_URL: ReadonlySet<string> = new Set(['location', 'content-location', 'refresh', 'link']);

/** Accepts statuses of 2xx, for a URL that may be secret. */
export class FileUrlCheck extends HttpStatusCheck {
  override check(
    response: WireResponse,
    read: () => unknown,
    call: Pick<HttpRemoteCall, 'api' | 'mask'>,
  ): void {
    const headers = Object.entries(response.headers).filter(([name]) => !WITH_URL.has(name));
    super.check({ ...response, headers: Object.fromEntries(headers) }, read, call);
  }
}
