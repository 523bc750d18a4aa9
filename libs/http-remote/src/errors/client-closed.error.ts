import { branded } from './branded.js';
import { TransportError } from './transport.error.js';

/**
 * The client is closing with its application: a new call is not sent, and a call that is not over in time is ended. `stage`
 * says what the call was waiting for.
 *
 * @see {@link HttpRemoteClient.close}
 * @see {@link HttpRemoteError}
 */
export class ClientClosedError extends TransportError {
  static {
    branded(this, 'http-remote:ClientClosedError');
  }
}
