import { branded } from './branded.js';
import { HttpRemoteError } from './http-remote.error.js';

/**
 * An answer came, but it is not what the API declares: no JSON, no XML, not valid in its charset. The remote has acted.
 *
 * @see {@link HttpRemoteError}
 */
export class ResponseUnreadableError extends HttpRemoteError {
  readonly stage = 'decode';

  static {
    branded(this, 'http-remote:ResponseUnreadableError');
  }
}
