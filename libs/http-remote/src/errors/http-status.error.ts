import { branded } from './branded.js';
import { HttpRemoteError, type HttpRemoteErrorContext } from './http-remote.error.js';

/** The remote answered with an HTTP status other than 2xx. */
export class HttpStatusError extends HttpRemoteError {
  readonly stage = 'check';
  /** The answer's text, for reading out details. Not enumerable: it may echo what was sent, and must not be logged. */
  declare readonly body: string;

  constructor(
    readonly status: number,
    body: string,
    context: HttpRemoteErrorContext = {},
  ) {
    super(`the remote answered with HTTP status ${status}`, context);
    Object.defineProperty(this, 'body', { value: body });
  }

  static {
    branded(this, 'http-remote:HttpStatusError');
  }
}
