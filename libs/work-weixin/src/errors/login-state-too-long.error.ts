import { HttpRemoteError, branded, type HttpRemoteErrorContext } from 'nestjs-http-remote';

/**
 * What a `state` should carry does not fit into the 128 characters that the server allows. Nothing was sent.
 *
 * @see {@link WorkWeixinLogin.authorizeUrl}
 */
export class LoginStateTooLongError extends HttpRemoteError {
  readonly stage = 'encode';

  constructor(
    /** The bytes of `data`, and of the names of tenant and app, in UTF-8. */
    readonly bytes: number,
    /** How many fit. */
    readonly maxBytes: number,
    context: HttpRemoteErrorContext = {},
  ) {
    super(
      `data and the names of tenant and app have ${bytes} bytes, and the state of a login has room for ${maxBytes}: keep data in ` +
        'the browser session and pass a short key, or shorten the names',
      context,
    );
  }

  static {
    branded(this, 'work-weixin:LoginStateTooLongError');
  }
}
