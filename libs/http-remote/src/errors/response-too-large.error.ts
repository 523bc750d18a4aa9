import { branded } from './branded.js';
import { TransportError } from './transport.error.js';

/**
 * The answer passed the client's `maxResponseBytes` and was not read to its end. The remote has acted on the request.
 *
 * @see {@link TransportOptions.maxResponseBytes}
 * @see {@link HttpRemoteError}
 */
export class ResponseTooLargeError extends TransportError {
  static {
    branded(this, 'http-remote:ResponseTooLargeError');
  }
}
