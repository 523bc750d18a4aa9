import { branded } from './branded.js';
import { TransportError } from './transport.error.js';

/**
 * The caller's `AbortSignal` ended the call; its reason is the `cause`. `stage` says what the call was at.
 *
 * @see {@link HttpRemoteError}
 */
export class CallAbortedError extends TransportError {
  static {
    branded(this, 'http-remote:CallAbortedError');
  }
}
