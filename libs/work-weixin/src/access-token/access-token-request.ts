import { ResponseUnreadableError, getRemoteApi, type HttpRemoteClient } from 'nestjs-http-remote';
import type { TenantSecret } from '../tenant/tenant-secret.js';
import type { Tenant } from '../tenant/tenant.js';
import { AccessToken } from './access-token.js';
import { GetTokenWorkWxInput, type GetTokenWorkWxOutput } from './gettoken.api.js';

// A token is refreshed when this share of its lifetime is left: five minutes of two hours.
const REFRESH_SHARE = 1 / 24;
// The server gives two hours. An absurd lifetime must not overflow the timers of a store.
const MAX_LIFETIME_SECONDS = 30 * 24 * 3600;
// The documentation allows 512 bytes. A far longer token does not fit into a URL, so every call would fail.
const MAX_LENGTH = 4_096;

/** Requests one corp's tokens from the server. */
export class AccessTokenRequest {
  constructor(
    private readonly tenant: Tenant,
    private readonly sender: HttpRemoteClient,
    private readonly now: () => number,
  ) {}

  /**
   * @param stale the token to replace
   * @throws WorkWeixinApiError if the server rejects the secret
   * @throws ResponseUnreadableError if the response has no token, or not its lifetime in seconds
   */
  async send(secret: TenantSecret, stale: AccessToken | undefined): Promise<AccessToken> {
    const input = GetTokenWorkWxInput.for(this.tenant.corpId, secret);
    const output = await this.sender.send(input, secret.app === undefined ? undefined : { app: secret.app });
    const accessToken = tokenOf(output);
    const expiresIn = secondsOf(output);
    const lifetimeMs = Math.min(expiresIn, MAX_LIFETIME_SECONDS) * 1000;
    const expiresAtMs = this.now() + lifetimeMs;
    // The server may issue the same token again, and would do so on another early refresh.
    const isSame = accessToken === stale?.value;
    return new AccessToken(
      accessToken,
      expiresAtMs,
      isSame ? expiresAtMs : expiresAtMs - lifetimeMs * REFRESH_SHARE,
    );
  }
}

function tokenOf({ accessToken }: GetTokenWorkWxOutput): string {
  if (typeof accessToken !== 'string') throw unusable(`access_token is ${kindOf(accessToken)}`);
  if (accessToken === '') throw unusable('access_token is empty');
  if (accessToken.length > MAX_LENGTH) {
    throw unusable(`access_token has ${accessToken.length} characters, more than ${MAX_LENGTH}`);
  }
  return accessToken;
}

/** Some servers send numbers as strings. */
function secondsOf({ expiresIn }: GetTokenWorkWxOutput): number {
  const seconds = typeof expiresIn === 'string' ? Number(expiresIn.trim() || NaN) : expiresIn;
  if (typeof seconds !== 'number' || Number.isNaN(seconds)) {
    const kind = typeof expiresIn === 'string' ? 'a non-numeric string' : kindOf(expiresIn);
    throw unusable(`expires_in is ${kind}, not a number of seconds`);
  }
  if (seconds < 1) throw unusable(`expires_in is ${seconds}, not a number of seconds of 1 or more`);
  return seconds;
}

function unusable(why: string): ResponseUnreadableError {
  return new ResponseUnreadableError(`the response has no usable token: ${why}`, {
    api: getRemoteApi(GetTokenWorkWxInput),
  });
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'missing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
