import { branded } from './branded.js';
import { HttpRemoteError } from './http-remote.error.js';

/**
 * An option of a module or client is wrong or missing. Thrown at startup, or when a call names an unknown client.
 *
 * @see {@link HttpRemoteError}
 */
export class ConfigurationInvalidError extends HttpRemoteError {
  readonly stage = 'configure';

  static {
    branded(this, 'http-remote:ConfigurationInvalidError');
  }
}
