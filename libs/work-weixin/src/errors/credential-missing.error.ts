import { HttpRemoteError, branded, type HttpRemoteErrorContext } from 'nestjs-http-remote';

/**
 * The tenant has no secret that the API accepts. Nothing was sent.
 *
 * @see {@link WorkWeixinModule}
 * @see {@link isWorkWeixinApiError}
 */
export class CredentialMissingError extends HttpRemoteError {
  readonly stage = 'authorize';

  constructor(
    /** The tenant of the call. */
    readonly tenant: string,
    /** The credentials that the API accepts. */
    readonly credentials: readonly string[],
    context: HttpRemoteErrorContext = {},
  ) {
    const options = credentials.map((credential) => `secrets.${credential}`).join(' or ');
    super(`tenant "${tenant}" has no secret for this: configure ${options}`, context);
  }

  static {
    branded(this, 'work-weixin:CredentialMissingError');
  }
}
