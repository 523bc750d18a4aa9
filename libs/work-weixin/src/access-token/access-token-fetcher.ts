import { setTimeout as delay } from 'node:timers/promises';
import type { HttpRemoteClient } from 'nestjs-http-remote';
import type { Tenant } from '../tenant/tenant.js';
import type { AccessToken } from './access-token.js';
import { RefusedSecrets } from './refused-secrets.js';
import { AccessTokenRequest } from './access-token-request.js';
import type { AccessTokenLock, AccessTokenStore } from './access-token.store.js';
import type { RefusedTokens } from './refused-tokens.js';

// How often a process looks whether the one that fetches has finished: 50 to 100 ms, so that they do not all look at once.
const LOOK_EVERY_MS = 50;
// No lock is held as long as this by a process that lives and gets on.
const PATIENCE_MS = 30_000;
const MAX_REQUESTS = 3;

/** Gets one corp's tokens from the store or, one process at a time, from the server. */
export class AccessTokenFetcher {
  readonly refusedSecrets: RefusedSecrets;
  private readonly request: AccessTokenRequest;

  constructor(
    private readonly tenant: Tenant,
    sender: HttpRemoteClient,
    private readonly store: AccessTokenStore,
    private readonly refusedTokens: RefusedTokens,
    private readonly now: () => number,
  ) {
    this.refusedSecrets = new RefusedSecrets(tenant, store, now);
    this.request = new AccessTokenRequest(tenant, sender, now);
  }

  /**
   * A token that is alive.
   *
   * @param signal ends the waiting for another process
   * @param isEnough whether a token of the store will do
   * @throws WorkWeixinApiError where the server refuses the secret, or has refused it a short while ago
   */
  async fetch(
    credential: string,
    stale: AccessToken | undefined,
    signal: AbortSignal,
    isEnough: (kept: AccessToken) => boolean = this.isAlive,
  ): Promise<AccessToken> {
    const key = this.tenant.keyOf(credential);
    const giveUpAtMs = performance.now() + PATIENCE_MS;
    for (let lostLocks = 0; ;) {
      const kept = await this.look(credential, isEnough);
      if (kept) return kept;
      const lock = await this.store.lock(key);
      if (!lock && performance.now() < giveUpAtMs) {
        await delay(LOOK_EVERY_MS * (1 + Math.random()), undefined, { signal });
        continue;
      }
      const [token, isKept] = await this.fetchUnder(lock, credential, stale, isEnough);
      // Otherwise this process stood still so long that another one has fetched in its place.
      if (isKept || !lock || ++lostLocks === MAX_REQUESTS) return token;
    }
  }

  /** A token to take the place of one that is about to end; undefined where another process is at it. */
  async refresh(credential: string, current: AccessToken): Promise<AccessToken | undefined> {
    const lock = await this.store.lock(this.tenant.keyOf(credential));
    if (!lock) return undefined;
    const isEnough = (kept: AccessToken) => this.now() < kept.refreshAtMs;
    const [token] = await this.fetchUnder(lock, credential, current, isEnough, async (kept) => {
      // Others are not to try it as well, now or as soon as this has failed.
      if (kept?.value === current.value) await lock.keep(current.postponed(this.now()));
    });
    return token;
  }

  /** The token of the store, if it is alive. */
  async stored(credential: string): Promise<AccessToken | undefined> {
    const kept = await this.kept(credential);
    return kept && this.isAlive(kept) ? kept : undefined;
  }

  /** Forgets a token the server refused, unless another has taken its place. */
  async drop(credential: string, token: AccessToken): Promise<void> {
    await this.store.drop(this.tenant.keyOf(credential), token);
  }

  private async fetchUnder(
    lock: AccessTokenLock | undefined,
    credential: string,
    stale: AccessToken | undefined,
    isEnough: (kept: AccessToken) => boolean,
    begin?: (kept: AccessToken | undefined) => Promise<void>,
  ): Promise<[token: AccessToken, isKept: boolean]> {
    try {
      // Whoever had the lock before may have left what is wanted.
      const kept = await this.kept(credential);
      if (kept && isEnough(kept)) return [kept, true];
      const refusal = await this.refusedSecrets.of(credential);
      if (refusal) throw refusal;
      await begin?.(kept);
      const token = await this.ask(credential, stale ?? kept);
      return [token, (await lock?.keep(token)) ?? false];
    } finally {
      await lock?.release();
    }
  }

  private async ask(credential: string, stale: AccessToken | undefined): Promise<AccessToken> {
    for (let requests = 1; ; requests++) {
      const askedAt = this.refusedTokens.beginRequest();
      const token = await this.request.send(credential, stale).catch(async (error: unknown) => {
        await this.refusedSecrets.remember(credential, error);
        throw error;
      });
      this.refusedSecrets.forget(credential);
      // It may have been made before the server ended its life, and a call have told so since.
      const isOfUse = this.refusedTokens.endRequest(credential, token, askedAt);
      if (isOfUse || requests >= MAX_REQUESTS) return token;
    }
  }

  private readonly isAlive = (token: AccessToken) => this.now() < token.expiresAtMs;

  private async look(
    credential: string,
    isEnough: (kept: AccessToken) => boolean,
  ): Promise<AccessToken | undefined> {
    const kept = await this.kept(credential);
    if (kept && isEnough(kept)) return kept;
    const refusal = await this.refusedSecrets.of(credential);
    if (refusal) throw refusal;
    return undefined;
  }

  private async kept(credential: string): Promise<AccessToken | undefined> {
    const key = this.tenant.keyOf(credential);
    const kept = await this.store.get(key);
    if (!kept || !this.refusedTokens.has(credential, kept)) return kept;
    // Put back by a process that had not heard of its end.
    await this.store.drop(key, kept);
    return undefined;
  }
}
