import {
  HttpAuthorizer,
  type AuthorizedRequest,
  type HttpRemoteCall,
  type HttpRemoteError,
  type WireRequest,
} from 'nestjs-http-remote';
import { usesManagedToken } from '../declare/auth-work-wx.input.js';
import { Errcode } from '../errcode/errcode.js';
import { isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import type { TenantSecret } from '../tenant/tenant-secret.js';
import type { Tenant } from '../tenant/tenant.js';
import type { AccessToken } from '../access-token/access-token.js';
import type { AccessTokenProvider } from '../access-token/access-token-provider.js';

/** The managed token of a request; undefined if it needs none, or the caller passed one. */
type Grant = { readonly secret: TenantSecret; readonly token: AccessToken } | undefined;

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

/** Adds the access token of the right secret to the query, and replaces a token that the server rejects. */
export class AccessTokenAuthorizer extends HttpAuthorizer<Grant> {
  override readonly maxRenewals = FROM_STORE + 2;
  private readonly renewals = new WeakMap<HttpRemoteCall, Renewals>();

  constructor(
    private readonly tenant: Tenant,
    private readonly tokens: AccessTokenProvider,
  ) {
    super();
  }

  /**
   * @throws CredentialMissingError, AppMissingError, AppRefusedError, AppUnknownError
   * @throws WorkWeixinApiError if the server rejects the secret
   */
  authorize(
    request: WireRequest,
    call: HttpRemoteCall,
  ): Promise<AuthorizedRequest<Grant>> | AuthorizedRequest<Grant> {
    if (!usesManagedToken(call.input)) return { request, grant: undefined };
    const secret = this.tenant.secretOf(call);
    const cached = this.tokens.getCached(secret);
    if (cached) return authorized(request, secret, cached);
    return this.tokens
      .get(secret, call.signal, call.remainingMs)
      .then((token) => authorized(request, secret, token));
  }

  override async renew(error: HttpRemoteError, grant: Grant, call: HttpRemoteCall): Promise<boolean> {
    if (!grant || !isWorkWeixinApiError(error) || !error.is(...TOKEN_REJECTED)) return false;
    const { tokens } = this;
    const { secret, token } = grant;
    const { action } = call.api;
    const before = this.renewals.get(call);
    // The call's one new token was rejected as well. Earlier renewals used tokens from before the first rejection.
    if (before?.since !== undefined && tokens.isIssuedAfter(before.since, secret, token)) {
      await tokens.rejectingApis.add(secret, action, error.errcode);
      return false;
    }
    const count = (before?.count ?? 0) + 1;
    if (count > FROM_STORE + 1) return false;
    if (await tokens.rejectingApis.isCooling(secret, action)) {
      this.renewals.set(call, { count, since: before?.since });
      return tokens.takeOther(secret, token);
    }
    const rejectedAt = await tokens.drop(secret, token);
    if (rejectedAt === undefined) return false;
    this.renewals.set(call, { count, since: before?.since ?? rejectedAt });
    if (count > FROM_STORE) await tokens.replace(secret, call.signal);
    return true;
  }
}

function authorized(
  { method, url, headers, body }: WireRequest,
  secret: TenantSecret,
  token: AccessToken,
): AuthorizedRequest<Grant> {
  const join = url.includes('?') ? '&' : '?';
  return {
    request: { method, url: `${url}${join}access_token=${token.inQuery}`, headers, body },
    grant: { secret, token },
  };
}
