import { branded } from './branded.js';
import { HttpRemoteError, type HttpRemoteErrorContext, type HttpRemoteStage } from './http-remote.error.js';

/** Constructor argument of {@link TransportError}, in addition to the message. */
export interface TransportErrorContext extends HttpRemoteErrorContext {
  /** The system's or HTTP client's code, such as `ECONNREFUSED`. */
  readonly code?: string | undefined;
  /**
   * The stage of the call at which the error occurred.
   * @default 'send'
   */
  readonly stage?: HttpRemoteStage | undefined;
}

/**
 * No complete response arrived. The remote may have executed the request, unless `outcome` says otherwise.
 *
 * @see {@link HttpTransport}
 * @see {@link HttpRemoteError}
 */
export class TransportError extends HttpRemoteError {
  readonly stage: HttpRemoteStage;
  /** The system's or HTTP client's code, such as `ECONNREFUSED` or `UND_ERR_SOCKET`. */
  readonly code?: string;

  constructor(message: string, context: TransportErrorContext = {}) {
    super(message, context);
    this.stage = context.stage ?? 'send';
    if (context.code !== undefined) this.code = context.code;
  }

  static {
    branded(this, 'http-remote:TransportError');
  }
}
