import { HttpRemoteError, branded, type HttpRemoteErrorContext } from 'nestjs-http-remote';

/**
 * Which tenant a call is for, or what it is configured with, could not be found out. Nothing was sent; try again later.
 *
 * @see {@link TenantSource}
 */
export class TenantUnavailableError extends HttpRemoteError {
  readonly stage = 'configure';

  /** @param why holds nothing of what the host's code threw but its name: its words may hold secrets */
  constructor(why: string, context: HttpRemoteErrorContext = {}) {
    super(why, context);
  }

  static {
    branded(this, 'work-weixin:TenantUnavailableError');
  }
}
