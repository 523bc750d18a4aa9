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

/** The managed token of a request; undefined if the caller passed one. */
type Grant = { readonly credential: string; readonly token: AccessToken } | undefined;

// 40001 means a wrong secret, but servers also send it for a token they no longer know.
const TOKEN_REJECTED = [
  Errcode.AccessTokenExpired,
  Errcode.InvalidAccessToken,
  Errcode.InvalidSecret,
] as const;

/** The renewals so far of one call whose token was rejected. */
interface Renewals {
  readonly count: number;
  /** The moment of the first rejection; undefined if no token was invalidated yet. */
  readonly since: number | undefined;
}

// Stores and other processes may hold revoked tokens. After this many, the next one comes from the server.
const FROM_STORE = 2;

/** Adds the access token of the right credential to the query, and replaces a token that the server rejects. */
export class AccessTokenAuthorizer extends HttpAuthorizer<Grant> {
  override readonly maxRenewals = FROM_STORE + 2;
  private readonly renewals = new WeakMap<HttpRemoteCall, Renewals>();

  constructor(
    private readonly tenant: Tenant,
    private readonly tokens: AccessTokenProvider,
  ) {
    super();
  }

  /** @throws CredentialMissingError, or WorkWeixinApiError if the server rejects the secret */
  authorize(
    request: WireRequest,
    call: HttpRemoteCall,
  ): Promise<AuthorizedRequest<Grant>> | AuthorizedRequest<Grant> {
    if (givenTokenOf(call.input) !== undefined) return { request, grant: undefined };
    const credential = this.tenant.credentialFor(call.api);
    const cached = this.tokens.getCached(credential);
    if (cached) return authorized(request, credential, cached);
    return this.tokens
      .get(credential, call.signal, call.remainingMs)
      .then((token) => authorized(request, credential, token));
  }

  override async renew(error: HttpRemoteError, grant: Grant, call: HttpRemoteCall): Promise<boolean> {
    if (!grant || !isWorkWeixinApiError(error) || !error.is(...TOKEN_REJECTED)) return false;
    const { tokens } = this;
    const { credential, token } = grant;
    const { action } = call.api;
    const before = this.renewals.get(call);
    // The call's one new token was rejected as well. Earlier renewals used tokens from before the first rejection.
    if (before?.since !== undefined && tokens.isIssuedAfter(before.since, credential, token)) {
      await tokens.rejectingApis.add(credential, action, error.errcode);
      return false;
    }
    const count = (before?.count ?? 0) + 1;
    if (count > FROM_STORE + 1) return false;
    if (await tokens.rejectingApis.isCooling(credential, action)) {
      this.renewals.set(call, { count, since: before?.since });
      return tokens.takeOther(credential, token);
    }
    const rejectedAt = await tokens.drop(credential, token);
    if (rejectedAt === undefined) return false;
    this.renewals.set(call, { count, since: before?.since ?? rejectedAt });
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
