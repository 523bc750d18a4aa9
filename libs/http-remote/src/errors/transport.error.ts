import { branded } from './branded.js';
import { HttpRemoteError, type HttpRemoteErrorContext, type HttpRemoteStage } from './http-remote.error.js';

/** What a {@link TransportError} is made with, besides its message. */
export interface TransportErrorContext extends HttpRemoteErrorContext {
  /** The system's or HTTP client's code, as `ECONNREFUSED`. */
  readonly code?: string | undefined;
  /**
   * Where in the way of the call the error arose.
   * @default 'send'
   */
  readonly stage?: HttpRemoteStage | undefined;
}

/**
 * No complete answer came. Whether the remote acted is unknown, unless `outcome` says that nothing reached it.
 *
 * @see {@link HttpTransport}
 * @see {@link HttpRemoteError}
 */
export class TransportError extends HttpRemoteError {
  readonly stage: HttpRemoteStage;
  /** The system's or HTTP client's code, as `ECONNREFUSED` or `UND_ERR_SOCKET`. */
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
