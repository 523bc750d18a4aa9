import { branded } from './branded.js';
import { HttpRemoteError } from './http-remote.error.js';

/**
 * The client's authoriser failed with an error of its own. The call itself was not sent, or was refused before.
 *
 * @see {@link HttpAuthorizer}
 * @see {@link HttpRemoteError}
 */
export class AuthorizationFailedError extends HttpRemoteError {
  readonly stage = 'authorize';

  static {
    branded(this, 'http-remote:AuthorizationFailedError');
  }
}
