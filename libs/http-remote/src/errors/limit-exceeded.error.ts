import { branded } from './branded.js';
import { HttpRemoteError } from './http-remote.error.js';

/**
 * A limit of the client's own keeps the call from going out now. Nothing was sent.
 *
 * @see {@link HttpRemoteLimits}
 * @see {@link HttpRemoteError}
 */
export class LimitExceededError extends HttpRemoteError {
  readonly stage = 'limit';

  static {
    branded(this, 'http-remote:LimitExceededError');
  }
}
