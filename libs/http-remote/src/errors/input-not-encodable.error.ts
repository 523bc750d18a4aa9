import { branded } from './branded.js';
import { HttpRemoteError } from './http-remote.error.js';

/**
 * A value of the input cannot be encoded (a NaN, a cycle, a line break in a header). Nothing was sent.
 *
 * @see {@link HttpRemoteError}
 */
export class InputNotEncodableError extends HttpRemoteError {
  readonly stage = 'encode';

  static {
    branded(this, 'http-remote:InputNotEncodableError');
  }
}
