import { branded } from './branded.js';
import { TransportError } from './transport.error.js';

/**
 * The response is larger than the client's `maxResponseBytes`, or a download than its `maxBytes`, and was not read to its end. The remote may have executed the
 * request.
 *
 * @see {@link TransportOptions.maxResponseBytes}
 * @see {@link HttpRemoteError}
 */
export class ResponseTooLargeError extends TransportError {
  static {
    branded(this, 'http-remote:ResponseTooLargeError');
  }
}
