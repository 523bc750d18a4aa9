import { branded } from './branded.js';
import { HttpRemoteError } from './http-remote.error.js';

/**
 * A value of the input cannot be encoded (a NaN, a cycle, a line break in a header), or a file cannot be read. Nothing was sent,
 * unless a file failed while it was sent: then the `outcome` is `unknown`.
 *
 * @see {@link HttpRemoteError}
 */
export class InputNotEncodableError extends HttpRemoteError {
  readonly stage = 'encode';

  static {
    branded(this, 'http-remote:InputNotEncodableError');
  }
}
