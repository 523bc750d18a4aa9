import { branded } from './branded.js';
import { HttpRemoteError } from './http-remote.error.js';

/**
 * One of the client's own limits does not allow the call now. Nothing was sent.
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
