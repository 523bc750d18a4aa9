import { branded } from '../errors/branded.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';

/**
 * The code under test called an API that its test has no reply for. It is not repeated, and `verify()` tells it
 * again.
 *
 * @see {@link HttpRemoteStub}
 */
export class CallUnexpectedError extends HttpRemoteError {
  readonly stage = 'send';

  static {
    branded(this, 'http-remote:CallUnexpectedError');
  }
}
