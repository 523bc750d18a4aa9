import { HttpRemoteError, branded, type HttpRemoteErrorContext } from 'nestjs-http-remote';

const LONGEST = 200;
const LONGEST_SHOWN = 64;

/**
 * A call named a tenant that is not configured and that no source knows. Nothing was sent.
 *
 * @see {@link TenantSource}
 */
export class TenantUnknownError extends HttpRemoteError {
  readonly stage = 'configure';

  /** The name the call gave, no more of it than a tenant's can be long. */
  readonly tenant: string;

  /** @param configured what there is, in words */
  constructor(tenant: string, configured: string, context: HttpRemoteErrorContext = {}) {
    super(`there is no tenant ${quoted(tenant)}; configured: ${configured}`, context);
    this.tenant = String(tenant).slice(0, LONGEST);
  }

  static {
    branded(this, 'work-weixin:TenantUnknownError');
  }
}

/** The name may be what a stranger put into a header: it must neither break a log's line nor fill it. */
function quoted(tenant: unknown): string {
  const text = String(tenant);
  return JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
}
