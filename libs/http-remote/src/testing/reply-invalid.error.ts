import { branded } from '../errors/branded.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';

/**
 * A stub's reply is none: its function threw, or it is not what the API's output class can hold. `verify()` tells it
 * again.
 *
 * @see {@link HttpRemoteStub}
 */
export class ReplyInvalidError extends HttpRemoteError {
  readonly stage = 'send';

  static {
    branded(this, 'http-remote:ReplyInvalidError');
  }
}
