import type { WireResponse } from '../wire/wire-response.js';
import { branded } from './branded.js';
import { HttpRemoteError, type HttpRemoteErrorContext } from './http-remote.error.js';

/** The remote answered with an HTTP status other than 2xx. */
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
    super(`the remote answered with HTTP status ${status}`, context);
    this.status = status;
    Object.defineProperties(this, { headers: { value: headers }, body: { value: body.toString('utf8') } });
  }

  static {
    branded(this, 'http-remote:HttpStatusError');
  }
}
