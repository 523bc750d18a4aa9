import { branded } from './branded.js';
import { HttpRemoteError } from './http-remote.error.js';

/**
 * An option given to a module or client is wrong or missing. Thrown at start-up, or when an unknown client is named.
 *
 * @see {@link HttpRemoteError}
 */
export class ConfigurationInvalidError extends HttpRemoteError {
  readonly stage = 'configure';

  static {
    branded(this, 'http-remote:ConfigurationInvalidError');
  }
}
