import { branded } from './branded.js';
import { HttpRemoteError } from './http-remote.error.js';

/**
 * The client's transport failed with an error that is no failure of the network: a mistake in a transport, interceptor or
 * pool. `cause` says what kind of error it was and where it was thrown. It is not repeated, and whether the remote acted is
 * unknown.
 *
 * @see {@link HttpTransport}
 * @see {@link HttpRemoteError}
 */
export class TransportFailedError extends HttpRemoteError {
  readonly stage = 'send';

  static {
    branded(this, 'http-remote:TransportFailedError');
  }
}
