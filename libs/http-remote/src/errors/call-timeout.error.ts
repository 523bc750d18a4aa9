import { branded } from './branded.js';
import { TransportError } from './transport.error.js';

/**
 * The call was not over within its `timeoutMs`. `stage` says what it was at, `cause` is its last failed attempt.
 *
 * @see {@link HttpRemoteError}
 */
export class CallTimeoutError extends TransportError {
  static {
    branded(this, 'http-remote:CallTimeoutError');
  }
}
