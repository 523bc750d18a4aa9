import { branded } from './branded.js';
import { TransportError } from './transport.error.js';

/**
 * The caller's `AbortSignal` aborted the call; its reason is the `cause`. In call records also if the reader of a download destroyed
 * its stream. `stage` is the stage the call had reached.
 *
 * @see {@link HttpRemoteError}
 */
export class CallAbortedError extends TransportError {
  static {
    branded(this, 'http-remote:CallAbortedError');
  }
}
