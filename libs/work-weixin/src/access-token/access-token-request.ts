import { ResponseUnreadableError, type HttpRemoteClient } from 'nestjs-http-remote';
import type { TenantSecret } from '../tenant/tenant-secret.js';
import type { Tenant } from '../tenant/tenant.js';
import { AccessToken } from './access-token.js';
import type { IssuedToken, TokenSource } from './token-source.js';

// A token is refreshed when this share of its lifetime is left: five minutes of two hours.
const REFRESH_SHARE = 1 / 24;
// The server gives two hours. An absurd lifetime must not overflow the timers of a store.
const MAX_LIFETIME_SECONDS = 30 * 24 * 3600;
// The documentation allows 512 bytes. A far longer token does not fit into a URL, so every call would fail.
const MAX_LENGTH = 4_096;

/** Requests one corp's tokens from the server. */
export class AccessTokenRequest {
  constructor(
    private readonly source: TokenSource,
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
    const issued = await this.source.issue(this.sender, this.tenant.corpId, secret);
    const value = this.valueOf(issued);
    const expiresIn = this.secondsOf(issued);
    const lifetimeMs = Math.min(expiresIn, MAX_LIFETIME_SECONDS) * 1000;
    const expiresAtMs = this.now() + lifetimeMs;
    // The server may issue the same token again, and would do so on another early refresh.
    const isSame = value === stale?.value;
    return new AccessToken(
      value,
      expiresAtMs,
      isSame ? expiresAtMs : expiresAtMs - lifetimeMs * REFRESH_SHARE,
    );
  }

  private valueOf({ value }: IssuedToken): string {
    const { wireName } = this.source;
    if (typeof value !== 'string') throw this.unusable(`${wireName} is ${kindOf(value)}`);
    if (value === '') throw this.unusable(`${wireName} is empty`);
    if (value.length > MAX_LENGTH) {
      throw this.unusable(`${wireName} has ${value.length} characters, more than ${MAX_LENGTH}`);
    }
    return value;
  }

  /** Some servers send numbers as strings. */
  private secondsOf({ expiresIn }: IssuedToken): number {
    const seconds = typeof expiresIn === 'string' ? Number(expiresIn.trim() || NaN) : expiresIn;
    if (typeof seconds !== 'number' || Number.isNaN(seconds)) {
      const kind = typeof expiresIn === 'string' ? 'a non-numeric string' : kindOf(expiresIn);
      throw this.unusable(`expires_in is ${kind}, not a number of seconds`);
    }
    if (seconds < 1) throw this.unusable(`expires_in is ${seconds}, not a number of seconds of 1 or more`);
    return seconds;
  }

  private unusable(why: string): ResponseUnreadableError {
    const { noun, api } = this.source;
    return new ResponseUnreadableError(`the response has no usable ${noun}: ${why}`, { api });
  }
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'missing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
