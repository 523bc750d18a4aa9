import { branded } from './branded.js';
import { HttpRemoteError } from './http-remote.error.js';

/**
 * A response arrived, but it is not what the API declares: it is not JSON, not XML, or not valid in its charset. The remote
 * may have executed the request.
 *
 * @see {@link HttpRemoteError}
 */
export class ResponseUnreadableError extends HttpRemoteError {
  readonly stage = 'decode';

  static {
    branded(this, 'http-remote:ResponseUnreadableError');
  }
}
