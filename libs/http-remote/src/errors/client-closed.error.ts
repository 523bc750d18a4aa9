import { branded } from './branded.js';
import { TransportError } from './transport.error.js';

/**
 * The client is closing with its application: a new call is not sent, and a call that does not finish in time is aborted.
 * `stage` is the stage the call had reached.
 *
 * @see {@link HttpRemoteClient.close}
 * @see {@link HttpRemoteError}
 */
export class ClientClosedError extends TransportError {
  static {
    branded(this, 'http-remote:ClientClosedError');
  }
}
