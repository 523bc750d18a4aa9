import { branded } from '../errors/branded.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';

/**
 * The code under test called an API without a reply in this test. The call is not retried, and `verify()` reports it again.
 *
 * @see {@link HttpRemoteStub}
 */
export class CallUnexpectedError extends HttpRemoteError {
  readonly stage = 'send';

  static {
    branded(this, 'http-remote:CallUnexpectedError');
  }
}
