import { HttpRemoteError, branded, type HttpRemoteErrorContext } from 'nestjs-http-remote';

/**
 * A call names no tenant, and there is not exactly one. Nothing was sent.
 *
 * @see {@link TenantContext}
 */
export class TenantMissingError extends HttpRemoteError {
  readonly stage = 'configure';

  /** @param configured lists the configured tenants */
  constructor(configured: string, context: HttpRemoteErrorContext = {}) {
    super(
      'no tenant is named: pass { tenant } with the call, use forTenant() or @InjectWorkWeixin(), inject TenantContext ' +
        `and call its run(), or set defaultTenant; configured: ${configured}`,
      context,
    );
  }

  static {
    branded(this, 'work-weixin:TenantMissingError');
  }
}
