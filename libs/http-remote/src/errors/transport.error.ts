import { branded } from './branded.js';
import { HttpRemoteError, type HttpRemoteErrorContext } from './http-remote.error.js';

/** No complete answer came. Whether the remote acted on the request is unknown. */
export class TransportError extends HttpRemoteError {
  readonly stage = 'send';
  /** The system's or HTTP client's code, as `ECONNREFUSED` or `UND_ERR_SOCKET`. */
  readonly code?: string;

  constructor(
    message: string,
    context: HttpRemoteErrorContext & { readonly code?: string | undefined } = {},
  ) {
    super(message, context);
    if (context.code !== undefined) this.code = context.code;
  }

  static {
    branded(this, 'http-remote:TransportError');
  }
}
