import { HttpRemoteError, branded, type HttpRemoteErrorContext } from 'nestjs-http-remote';

/**
 * A call on a service that is bound to one tenant names another tenant. Nothing was sent.
 *
 * @see {@link WorkWeixinService.forTenant}
 */
export class TenantMismatchError extends HttpRemoteError {
  readonly stage = 'configure';

  constructor(
    /** The tenant the service is bound to. */
    readonly bound: string,
    /** The tenant that the call names. */
    readonly tenant: string,
    context: HttpRemoteErrorContext = {},
  ) {
    super(
      `this service is bound to tenant "${bound}": to call another tenant, inject WorkWeixinService and pass { tenant }`,
      context,
    );
  }

  static {
    branded(this, 'work-weixin:TenantMismatchError');
  }
}
