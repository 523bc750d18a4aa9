import { HttpRemoteError, branded, type HttpRemoteErrorContext } from 'nestjs-http-remote';

/**
 * The tenant of a call, or its options, could not be determined. Nothing was sent; try again later.
 *
 * @see {@link TenantSource}
 */
export class TenantUnavailableError extends HttpRemoteError {
  readonly stage = 'configure';

  /** @param why contains only the name of an error that the application threw: its message may contain secrets */
  constructor(why: string, context: HttpRemoteErrorContext = {}) {
    super(why, context);
  }

  static {
    branded(this, 'work-weixin:TenantUnavailableError');
  }
}
