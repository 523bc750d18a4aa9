import {
  HttpAuthorizer,
  type AuthorizedRequest,
  type HttpRemoteCall,
  type HttpRemoteError,
  type WireRequest,
} from 'nestjs-http-remote';
import { givenTokenOf } from '../declare/auth-work-wx.input.js';
import { Errcode } from '../errcode/errcode.js';
import { isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import type { Tenant } from '../tenant/tenant.js';
import type { AccessToken } from '../access-token/access-token.js';
import type { AccessTokenProvider } from '../access-token/access-token-provider.js';

/** The managed token a request went out with; undefined where the caller gave one. */
type Grant = { readonly credential: string; readonly token: AccessToken } | undefined;

// 40001 means a wrong secret, yet servers also say it of a token they no longer know.
const TOKEN_REFUSED = [
  Errcode.AccessTokenExpired,
  Errcode.InvalidAccessToken,
  Errcode.InvalidSecret,
] as const;

/** What was done so far for one call whose token was refused. */
interface Renewals {
  readonly count: number;
  /** The moment of the first refusal; undefined while no token was dropped. */
  readonly since: number | undefined;
}

// Stores and other processes may hold dead tokens: so many are tried before the server is asked whatever they hold.
const FROM_STORE = 2;

/** Puts the access token of the right credential into the query, and replaces one that the server refuses. */
export class AccessTokenAuthorizer extends HttpAuthorizer<Grant> {
  override readonly maxRenewals = FROM_STORE + 2;
  private readonly renewals = new WeakMap<HttpRemoteCall, Renewals>();

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
    return this.tokens
      .get(credential, call.signal, call.remainingMs)
      .then((token) => authorized(request, credential, token));
  }

  override async renew(error: HttpRemoteError, grant: Grant, call: HttpRemoteCall): Promise<boolean> {
    if (!grant || !isWorkWeixinApiError(error) || !error.is(...TOKEN_REFUSED)) return false;
    const { tokens } = this;
    const { credential, token } = grant;
    const { action } = call.api;
    const before = this.renewals.get(call);
    // Made after the refusal and refused as well: this was the call's one renewal. All others met tokens from before.
    if (before?.since !== undefined && tokens.isMadeAfter(before.since, credential, token)) {
      await tokens.refusingApis.add(credential, action, error.errcode);
      return false;
    }
    const count = (before?.count ?? 0) + 1;
    if (count > FROM_STORE + 1) return false;
    if (await tokens.refusingApis.isCooling(credential, action)) {
      this.renewals.set(call, { count, since: before?.since });
      return tokens.takeOther(credential, token);
    }
    const refusedAt = await tokens.drop(credential, token);
    if (refusedAt === undefined) return false;
    this.renewals.set(call, { count, since: before?.since ?? refusedAt });
    if (count > FROM_STORE) await tokens.replace(credential, call.signal);
    return true;
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
