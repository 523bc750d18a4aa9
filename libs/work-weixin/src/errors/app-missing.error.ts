import { HttpRemoteError, branded, type HttpRemoteErrorContext } from 'nestjs-http-remote';
import { listNames } from '../tenant/tenant-name.js';

/**
 * A call needs an app and names none, and the tenant has several without a `default`. Nothing was sent.
 *
 * @see {@link WorkWeixinService.forApp}
 */
export class AppMissingError extends HttpRemoteError {
  readonly stage = 'configure';

  constructor(
    /** The tenant of the call. */
    readonly tenant: string,
    /** The apps of the tenant. */
    readonly apps: readonly string[],
    context: HttpRemoteErrorContext = {},
  ) {
    super(
      `tenant "${tenant}" has several apps (${listNames(apps)}), and the call chooses none: pass { app } with the call, use ` +
        'forApp(), or name one of the apps "default"',
      context,
    );
  }

  static {
    branded(this, 'work-weixin:AppMissingError');
  }
}
