import { branded } from './branded.js';
import { HttpRemoteError } from './http-remote.error.js';

/**
 * The client's transport failed with an error other than a network failure: a mistake in a transport, axios interceptor or pool.
 * `cause` has the name of that error and its stack. The call is not retried; the remote may have executed the request.
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
