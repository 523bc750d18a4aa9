import { HttpRemoteError, branded, type HttpRemoteErrorContext } from 'nestjs-http-remote';
import { listNames } from '../tenant/tenant-name.js';

const MAX_LENGTH = 200;
const MAX_SHOWN = 64;

/**
 * A call names an app that the tenant does not have. Nothing was sent.
 *
 * @see {@link WorkWeixinService.forApp}
 */
export class AppUnknownError extends HttpRemoteError {
  readonly stage = 'configure';

  /** The name from the call, cut to the maximum length of a name. */
  readonly app: string;

  constructor(
    /** The tenant of the call. */
    readonly tenant: string,
    app: string,
    /** The apps of the tenant. */
    readonly apps: readonly string[],
    context: HttpRemoteErrorContext = {},
  ) {
    super(`tenant "${tenant}" has no app ${quoted(app)}; configured apps: ${listNames(apps)}`, context);
    this.app = String(app).slice(0, MAX_LENGTH);
  }

  static {
    branded(this, 'work-weixin:AppUnknownError');
  }
}

/** The name may come from a request, so it must not break or flood a log line. */
function quoted(app: unknown): string {
  const text = String(app);
  return JSON.stringify(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
}
