import { branded } from './branded.js';
import { HttpRemoteError } from './http-remote.error.js';

/**
 * The client's authorizer failed with an error that is not an `HttpRemoteError`. The call itself was not sent, or an earlier
 * attempt of it was rejected.
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
