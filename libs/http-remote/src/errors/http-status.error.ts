import type { WireResponse } from '../wire/wire-response.js';
import { branded } from './branded.js';
import { HttpRemoteError, type HttpRemoteErrorContext } from './http-remote.error.js';

/**
 * The remote responded with an HTTP status other than 2xx. 4xx, 307 and 308 mean that nothing was executed. Any other status
 * may follow an executed request: some servers redirect to a result page.
 *
 * @see {@link HttpStatusCheck}
 * @see {@link HttpRemoteError}
 */
export class HttpStatusError extends HttpRemoteError {
  readonly stage = 'check';
  /** The HTTP status, such as 404 or 502. */
  readonly status: number;
  /**
   * The response headers, names in lower case: `retry-after`, `www-authenticate`, `location`. Headers and body are not
   * enumerable: they may echo the request, and must not be logged.
   */
  declare readonly headers: Readonly<Record<string, string>>;
  /** The response text, to read details from. After a call it is cut at 64 Ki characters, and the call's secrets are masked. */
  declare readonly body: string;

  constructor({ status, headers, body }: WireResponse, context: HttpRemoteErrorContext = {}) {
    super(`the remote responded with HTTP status ${status}`, {
      outcome: isRejection(status) ? 'refused' : 'unknown',
      retryAfterMs: parseRetryAfter(headers['retry-after']),
      ...context,
    });
    this.status = status;
    Object.defineProperties(this, { headers: { value: headers }, body: { value: body.toString('utf8') } });
  }

  static {
    branded(this, 'http-remote:HttpStatusError');
  }
}

/** 307 and 308 ask for the same request at another URL; 301, 302 and 303 do not. */
function isRejection(status: number): boolean {
  return (status >= 400 && status < 500) || status === 307 || status === 308;
}

/** Seconds, or a date: RFC 9110, 10.2.3. */
function parseRetryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header)) return Math.min(Number(header) * 1000, Number.MAX_SAFE_INTEGER);
  // A date starts with its weekday; Date.parse() accepts "-5" and "1.5" as dates, too.
  const at = /^[a-z]{3,9},? /i.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
