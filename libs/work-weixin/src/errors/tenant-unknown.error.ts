import { HttpRemoteError, branded, type HttpRemoteErrorContext } from 'nestjs-http-remote';

const MAX_LENGTH = 200;
const MAX_SHOWN = 64;

/**
 * A call names a tenant that is not configured, and that no TenantSource finds. Nothing was sent.
 *
 * @see {@link TenantSource}
 */
export class TenantUnknownError extends HttpRemoteError {
  readonly stage = 'configure';

  /** The name from the call, cut to the maximum length of a tenant name. */
  readonly tenant: string;

  /** @param configured lists the configured tenants */
  constructor(tenant: string, configured: string, context: HttpRemoteErrorContext = {}) {
    super(`there is no tenant ${quoted(tenant)}; configured: ${configured}`, context);
    this.tenant = String(tenant).slice(0, MAX_LENGTH);
  }

  static {
    branded(this, 'work-weixin:TenantUnknownError');
  }
}

/** The name may come from a request header, so it must not break or flood a log line. */
function quoted(tenant: unknown): string {
  const text = String(tenant);
  return JSON.stringify(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
}
