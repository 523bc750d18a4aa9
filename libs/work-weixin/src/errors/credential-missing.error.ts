import { HttpRemoteError, branded, type HttpRemoteErrorContext } from 'nestjs-http-remote';
import { Credential, isCallerCredential } from '../tenant/credential.js';

/** Context of a {@link CredentialMissingError}, in addition to tenant and credentials. */
export interface CredentialMissingErrorContext extends HttpRemoteErrorContext {
  /** The list of the admin console in which an app must stand to call the API. */
  readonly permission?: string | undefined;
}

/**
 * The tenant has no secret that the API accepts. Nothing was sent.
 *
 * @see {@link WorkWeixinModule}
 * @see {@link isWorkWeixinApiError}
 */
export class CredentialMissingError extends HttpRemoteError {
  readonly stage = 'authorize';

  /** The list of the admin console in which an app must stand to call the API, if the API documents one. */
  readonly permission?: string;

  constructor(
    /** The tenant of the call. */
    readonly tenant: string,
    /** The credentials that the API accepts. */
    readonly credentials: readonly string[],
    { permission, ...context }: CredentialMissingErrorContext = {},
  ) {
    super(messageOf(tenant, credentials, permission), context);
    if (permission !== undefined) this.permission = permission;
  }

  static {
    branded(this, 'work-weixin:CredentialMissingError');
  }
}

function messageOf(tenant: string, credentials: readonly string[], permission: string | undefined): string {
  const secrets = credentials.filter((credential) => !isCallerCredential(credential));
  if (secrets.length === 0) {
    return (
      `no secret of tenant "${tenant}" gives a token of ${credentials.join(' or ')}, which this needs: set accessToken on the ` +
      'input to such a token'
    );
  }
  const options = secrets.map((kind) => (kind === Credential.Any ? 'any secret' : `secrets.${kind}`));
  const list =
    permission !== undefined && secrets.includes(Credential.App)
      ? `; an app must stand in the console list "${permission}"`
      : '';
  return `tenant "${tenant}" has no secret for this: configure ${options.join(' or ')}${list}`;
}
