import { branded } from './branded.js';
import { HttpRemoteError } from './http-remote.error.js';

/**
 * A DTO class is declared wrongly, or a plain object stands for an instance of one. Thrown while the class is being defined
 * or first read: a programming mistake.
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
