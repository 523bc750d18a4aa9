import { branded } from './branded.js';
import { TransportError } from './transport.error.js';

/**
 * The call did not finish within its `timeoutMs`, or no byte of a download arrived for its `idleTimeoutMs`. `stage` is the stage it had reached, `cause` its last failed attempt.
 *
 * @see {@link HttpRemoteError}
 */
export class CallTimeoutError extends TransportError {
  static {
    branded(this, 'http-remote:CallTimeoutError');
  }
}
