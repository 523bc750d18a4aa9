import {
  HttpAuthorizer,
  type AuthorizedRequest,
  type HttpRemoteCall,
  type HttpRemoteError,
  type WireRequest,
} from 'nestjs-http-remote';
import { givenTokenOf } from '../contract/auth-work-wx.input.js';
import { Errcode } from '../errcode/errcode.js';
import { isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import type { Tenant } from '../tenant/tenant.js';
import type { AccessToken } from './access-token.js';
import type { AccessTokenProvider } from './access-token.provider.js';

/** The managed token a request went out with; undefined where the caller gave one. */
type Grant = { readonly credential: string; readonly token: AccessToken } | undefined;

// 40001 means a wrong secret, yet servers also say it of a token they no longer know.
const TOKEN_REFUSED = [
  Errcode.AccessTokenExpired,
  Errcode.InvalidAccessToken,
  Errcode.InvalidSecret,
] as const;

/** Puts the access token of the right credential into the query, and replaces one that the server refuses. */
export class AccessTokenAuthorizer extends HttpAuthorizer<Grant> {
  constructor(
    private readonly tenant: Tenant,
    private readonly tokens: AccessTokenProvider,
  ) {
    super();
  }

  /** @throws CredentialMissingError, WorkWeixinApiError where the server refuses the secret */
  authorize(
    request: WireRequest,
    call: HttpRemoteCall,
  ): Promise<AuthorizedRequest<Grant>> | AuthorizedRequest<Grant> {
    if (givenTokenOf(call.input) !== undefined) return { request, grant: undefined };
    const credential = this.tenant.credentialFor(call.api);
    const kept = this.tokens.getAtOnce(credential);
    if (kept) return authorized(request, credential, kept);
    return this.tokens.get(credential, call.signal).then((token) => authorized(request, credential, token));
  }

  override async renew(error: HttpRemoteError, grant: Grant): Promise<boolean> {
    if (!grant || !isWorkWeixinApiError(error) || !error.is(...TOKEN_REFUSED)) return false;
    return this.tokens.drop(grant.credential, grant.token);
  }
}

function authorized(
  { method, url, headers, body }: WireRequest,
  credential: string,
  token: AccessToken,
): AuthorizedRequest<Grant> {
  const join = url.includes('?') ? '&' : '?';
  return {
    request: { method, url: `${url}${join}access_token=${token.inQuery}`, headers, body },
    grant: { credential, token },
  };
}
