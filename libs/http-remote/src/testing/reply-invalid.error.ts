import { branded } from '../errors/branded.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';

/**
 * A stub's reply is invalid: its function threw, or it does not match the API's output class. `verify()` reports it again.
 *
 * @see {@link HttpRemoteStub}
 */
export class ReplyInvalidError extends HttpRemoteError {
  readonly stage = 'send';

  static {
    branded(this, 'http-remote:ReplyInvalidError');
  }
}
