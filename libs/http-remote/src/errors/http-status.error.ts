import type { WireResponse } from '../wire/wire-response.js';
import { branded } from './branded.js';
import { HttpRemoteError, type HttpRemoteErrorContext } from './http-remote.error.js';

/** The remote answered with an HTTP status other than 2xx. From 500 on it may have acted all the same. */
export class HttpStatusError extends HttpRemoteError {
  readonly stage = 'check';
  readonly status: number;
  /**
   * The answer's headers, names in lower case: `retry-after`, `www-authenticate`, `location`. Neither they nor the body
   * are enumerable: they may echo what was sent, and must not be logged.
   */
  declare readonly headers: Readonly<Record<string, string>>;
  /** The answer's text, for reading out details. */
  declare readonly body: string;

  constructor({ status, headers, body }: WireResponse, context: HttpRemoteErrorContext = {}) {
    super(`the remote answered with HTTP status ${status}`, {
      outcome: status >= 500 ? 'unknown' : 'refused',
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

/** Seconds, or a date: RFC 9110, 10.2.3. */
function parseRetryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
