import type { WireResponse } from '../wire/wire-response.js';
import { branded } from './branded.js';
import { HttpRemoteError, type HttpRemoteErrorContext } from './http-remote.error.js';

/**
 * The remote answered with an HTTP status other than 2xx. It has done nothing where that is 4xx, 307 or 308; otherwise it
 * may have acted, as many do that redirect to a page of what came of it.
 *
 * @see {@link HttpStatusCheck}
 * @see {@link HttpRemoteError}
 */
export class HttpStatusError extends HttpRemoteError {
  readonly stage = 'check';
  /** The HTTP status, as 404 or 502. */
  readonly status: number;
  /**
   * The answer's headers, names in lower case: `retry-after`, `www-authenticate`, `location`. Neither they nor the body
   * are enumerable: they may echo what was sent, and must not be logged.
   */
  declare readonly headers: Readonly<Record<string, string>>;
  /** The answer's text, for reading out details. After a call it is cut at 64 Ki characters, and the call's secrets are masked. */
  declare readonly body: string;

  constructor({ status, headers, body }: WireResponse, context: HttpRemoteErrorContext = {}) {
    super(`the remote answered with HTTP status ${status}`, {
      outcome: isRefusal(status) ? 'refused' : 'unknown',
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

/** The same request is to be made again elsewhere after 307 and 308, but not after 301, 302 and 303. */
function isRefusal(status: number): boolean {
  return (status >= 400 && status < 500) || status === 307 || status === 308;
}

/** Seconds, or a date: RFC 9110, 10.2.3. */
function parseRetryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header)) return Math.min(Number(header) * 1000, Number.MAX_SAFE_INTEGER);
  // A date begins with its weekday; Date.parse() takes "-5" and "1.5" for dates, too.
  const at = /^[a-z]{3,9},? /i.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
