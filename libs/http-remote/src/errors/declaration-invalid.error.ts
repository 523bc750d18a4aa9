import { branded } from './branded.js';
import { HttpRemoteError } from './http-remote.error.js';

/**
 * A DTO class is declared wrongly, or a plain object was passed instead of an instance. Thrown when the class is defined
 * or first used: a programming mistake.
 *
 * @see {@link HttpRemoteApi}
 * @see {@link HttpRemoteError}
 */
export class DeclarationInvalidError extends HttpRemoteError {
  readonly stage = 'declare';

  static {
    branded(this, 'http-remote:DeclarationInvalidError');
  }
}
