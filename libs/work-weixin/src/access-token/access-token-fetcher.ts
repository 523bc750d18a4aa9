import { setTimeout as delay } from 'node:timers/promises';
import type { HttpRemoteClient } from 'nestjs-http-remote';
import type { TenantSecret } from '../tenant/tenant-secret.js';
import type { Tenant } from '../tenant/tenant.js';
import type { AccessToken } from './access-token.js';
import { AccessTokenRequest } from './access-token-request.js';
import type { AccessTokenLock, AccessTokenStore } from './access-token.store.js';
import type { Rejections } from './rejections.js';
import { storeKeyOf, type TokenSource } from './token-source.js';

// Minimum delay between two polls of the store while another process fetches. Up to twice as long, so that processes do not
// poll together.
const POLL_INTERVAL_MS = 50;
// Longer than a healthy process holds the lock.
const LOCK_TIMEOUT_MS = 30_000;
const MAX_REQUESTS = 3;

/** Gets one corp's tokens from the store or, in one process at a time, from the server. */
export class AccessTokenFetcher {
  private readonly request: AccessTokenRequest;

  constructor(
    private readonly source: TokenSource,
    tenant: Tenant,
    sender: HttpRemoteClient,
    private readonly store: AccessTokenStore,
    private readonly rejections: Rejections,
    private readonly now: () => number,
  ) {
    this.request = new AccessTokenRequest(source, tenant, sender, now);
  }

  /**
   * Returns a valid token.
   *
   * @param signal ends the wait for another process
   * @param isEnough whether a token of the store may be used
   * @throws WorkWeixinApiError if the server rejects the secret, or has rejected it a short while ago
   */
  async fetch(
    secret: TenantSecret,
    stale: AccessToken | undefined,
    signal: AbortSignal,
    isEnough: (stored: AccessToken) => boolean = this.isValid,
  ): Promise<AccessToken> {
    const key = this.keyOf(secret);
    const giveUpAtMs = performance.now() + LOCK_TIMEOUT_MS;
    for (let lostLocks = 0; ;) {
      const stored = await this.storedOrThrow(secret, isEnough);
      if (stored) return stored;
      const lock = await this.store.lock(key);
      if (!lock && performance.now() < giveUpAtMs) {
        await delay(POLL_INTERVAL_MS * (1 + Math.random()), undefined, { signal });
        continue;
      }
      const [token, isStored] = await this.fetchLocked(lock, secret, stale, isEnough);
      // If it is not stored, this process was frozen so long that another one has fetched in its place.
      if (isStored || !lock || ++lostLocks === MAX_REQUESTS) return token;
    }
  }

  /** Replaces a token that is about to expire. Undefined if another process is replacing it. */
  async refresh(secret: TenantSecret, current: AccessToken): Promise<AccessToken | undefined> {
    const lock = await this.store.lock(this.keyOf(secret));
    if (!lock) return undefined;
    const isEnough = (stored: AccessToken) => this.now() < stored.refreshAtMs;
    const [token] = await this.fetchLocked(lock, secret, current, isEnough, async (stored) => {
      // Other processes must not refresh it too, neither now nor right after this fails.
      if (stored?.value === current.value) await lock.keep(current.postponed(this.now()));
    });
    return token;
  }

  /** The token of the store, if it is valid. */
  async stored(secret: TenantSecret): Promise<AccessToken | undefined> {
    const stored = await this.unrejected(secret);
    return stored && this.isValid(stored) ? stored : undefined;
  }

  /** Removes a rejected token from the store, unless the store has another one by now. */
  async drop(secret: TenantSecret, token: AccessToken): Promise<void> {
    await this.store.drop(this.keyOf(secret), token);
  }

  private async fetchLocked(
    lock: AccessTokenLock | undefined,
    secret: TenantSecret,
    stale: AccessToken | undefined,
    isEnough: (stored: AccessToken) => boolean,
    beforeRequest?: (stored: AccessToken | undefined) => Promise<void>,
  ): Promise<[token: AccessToken, isStored: boolean]> {
    try {
      // The previous holder of the lock may have stored a token.
      const stored = await this.unrejected(secret);
      if (stored && isEnough(stored)) return [stored, true];
      const rejection = await this.rejections.secrets.of(secret);
      if (rejection) throw rejection;
      await beforeRequest?.(stored);
      const token = await this.requestToken(secret, stale ?? stored);
      return [token, (await lock?.keep(token)) ?? false];
    } finally {
      await lock?.release();
    }
  }

  private async requestToken(secret: TenantSecret, stale: AccessToken | undefined): Promise<AccessToken> {
    const { secrets, tokens } = this.rejections;
    for (let requests = 1; ; requests++) {
      const requestedAt = tokens.startRequest();
      const token = await this.request.send(secret, stale).catch(async (error: unknown) => {
        await secrets.remember(secret, error);
        throw error;
      });
      secrets.forget(secret);
      // The server may have revoked it after issuing it, and a call may have found out during the request.
      const isUsable = tokens.endRequest(secret, token, requestedAt);
      if (isUsable || requests >= MAX_REQUESTS) return token;
    }
  }

  private readonly isValid = (token: AccessToken) => this.now() < token.expiresAtMs;

  private async storedOrThrow(
    secret: TenantSecret,
    isEnough: (stored: AccessToken) => boolean,
  ): Promise<AccessToken | undefined> {
    const stored = await this.unrejected(secret);
    if (stored && isEnough(stored)) return stored;
    const rejection = await this.rejections.secrets.of(secret);
    if (rejection) throw rejection;
    return undefined;
  }

  private async unrejected(secret: TenantSecret): Promise<AccessToken | undefined> {
    const key = this.keyOf(secret);
    const stored = await this.store.get(key);
    if (!stored || !this.rejections.tokens.has(secret, stored)) return stored;
    // A process that did not know of the rejection has stored it again.
    await this.store.drop(key, stored);
    return undefined;
  }

  private keyOf(secret: TenantSecret): string {
    return storeKeyOf(this.source, secret);
  }
}
