import { branded } from './branded.js';
import { TransportError } from './transport.error.js';

/** The call was not over within its `timeoutMs`. Whether the remote acted on the request is unknown. */
export class CallTimeoutError extends TransportError {
  static {
    branded(this, 'http-remote:CallTimeoutError');
  }
}
