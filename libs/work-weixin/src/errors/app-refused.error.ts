import { HttpRemoteError, branded, type HttpRemoteErrorContext } from 'nestjs-http-remote';

/**
 * A call chooses an app, but its API accepts no app's token. Nothing was sent.
 *
 * @see {@link WorkWeixinService.forApp}
 */
export class AppRefusedError extends HttpRemoteError {
  readonly stage = 'configure';

  constructor(
    /** The tenant of the call. */
    readonly tenant: string,
    /** The app that the call chooses. */
    readonly app: string,
    /** The credentials that the API accepts. */
    readonly credentials: readonly string[],
    context: HttpRemoteErrorContext = {},
  ) {
    super(
      `no app may call this, not even "${app}": the API takes ${credentials.join(' or ')}; make the call without a choice of app`,
      context,
    );
  }

  static {
    branded(this, 'work-weixin:AppRefusedError');
  }
}
