import { branded } from './branded.js';
import { TransportError } from './transport.error.js';

/**
 * The call did not finish within its `timeoutMs`. `stage` is the stage it had reached, `cause` its last failed attempt.
 *
 * @see {@link HttpRemoteError}
 */
export class CallTimeoutError extends TransportError {
  static {
    branded(this, 'http-remote:CallTimeoutError');
  }
}
