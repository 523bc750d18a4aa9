import { HttpRemoteError, branded, type HttpRemoteErrorContext } from 'nestjs-http-remote';

/**
 * A service bound to one tenant was asked to act for another. Nothing was sent.
 *
 * @see {@link WorkWeixinService.forTenant}
 */
export class TenantMismatchError extends HttpRemoteError {
  readonly stage = 'configure';

  constructor(
    /** The tenant the service is bound to. */
    readonly bound: string,
    /** The tenant it was asked to act for. */
    readonly tenant: string,
    context: HttpRemoteErrorContext = {},
  ) {
    super(
      `this service is bound to tenant "${bound}" and acts for no other: inject WorkWeixinService and name the tenant there`,
      context,
    );
  }

  static {
    branded(this, 'work-weixin:TenantMismatchError');
  }
}
