import { Logger } from '@nestjs/common';
import { CallTimeoutError, ClientClosedError, type HttpRemoteClient } from 'nestjs-http-remote';
import { describeError } from 'nestjs-http-remote/kit';
import { CredentialMissingError } from '../errors/credential-missing.error.js';
import type { Tenant } from '../tenant/tenant.js';
import type { AccessToken } from './access-token.js';
import { AccessTokenFetcher } from './access-token-fetcher.js';
import type { AccessTokenStore } from './access-token.store.js';
import { FallbackAccessTokenStore } from './fallback-access-token.store.js';
import { RefusedTokens } from './refused-tokens.js';
import { RefusingApis } from './refusing-apis.js';
import { SharedFetch } from './shared-fetch.js';
import { untilAborted } from '../until-aborted.js';

type Fetch = SharedFetch<AccessToken | undefined>;

// Of a caller that does not say how long it has.
const REMAINING_MS = 10_000;

/**
 * Gives out one corp's access tokens: fetched when first needed, kept while they live, one fetch at a time.
 *
 * The way of a token: AccessTokenRequest asks the server, AccessTokenFetcher lets one process at a time do so and keeps it
 * in the AccessTokenStore, this class gives it out, AccessTokenAuthorizer puts it into requests. RefusedSecrets,
 * RefusedTokens and RefusingApis remember what the server said no to.
 */
export class AccessTokenProvider {
  private readonly logger = new Logger('WorkWeixin');
  /** What this process gives out without asking the store. */
  private readonly kept = new Map<string, AccessToken>();
  private readonly fetches = new Map<string, Fetch>();
  /** Those of the fetches that take no token of the store. */
  private readonly pastStore = new WeakSet<Fetch>();
  readonly refusingApis: RefusingApis;
  private readonly refusedTokens: RefusedTokens;
  private readonly fetcher: AccessTokenFetcher;

  constructor(
    private readonly tenant: Tenant,
    sender: HttpRemoteClient,
    private readonly store: AccessTokenStore,
    private readonly now: () => number,
  ) {
    this.refusingApis = new RefusingApis(tenant, store, now);
    this.refusedTokens = new RefusedTokens(now);
    this.fetcher = new AccessTokenFetcher(tenant, sender, store, this.refusedTokens, now);
  }

  /**
   * The token of a credential. A token close to its end is still given out while another is fetched.
   *
   * @param signal ends the waiting, not the fetch: others wait for it too
   * @param remainingMs of the caller's time, half of which it waits for a store that is connecting for the first time
   * @throws CredentialMissingError where the tenant has no such secret
   * @throws WorkWeixinApiError where the server refuses the secret, or has refused it a short while ago; `retryAfterMs`
   * says how long it is not asked again
   */
  async get(credential: string, signal?: AbortSignal, remainingMs = REMAINING_MS): Promise<AccessToken> {
    if (this.tenant.secretOf(credential) === undefined)
      throw new CredentialMissingError(this.tenant.name, [credential]);
    signal?.throwIfAborted();
    const kept = this.getAtOnce(credential);
    if (kept) return kept;
    const connecting = this.storeConnecting(remainingMs / 2);
    if (connecting) await untilAborted(() => connecting, signal);
    const token = await this.fetched(credential, this.kept.get(credential), signal);
    this.refreshIfDue(credential, token);
    return token;
  }

  /** As `get`, where there is nothing to wait for; undefined otherwise. */
  getAtOnce(credential: string): AccessToken | undefined {
    const kept = this.kept.get(credential);
    if (!kept || this.now() >= kept.expiresAtMs) return undefined;
    this.refreshIfDue(credential, kept);
    return kept;
  }

  /**
   * Forgets a token the server refused, unless another has already taken its place.
   *
   * @returns the moment of its first refusal; undefined if there is no other to be had, as the server, asked for one, has
   * just given the same again
   */
  async drop(credential: string, token: AccessToken): Promise<number | undefined> {
    if (this.refusedTokens.isInsistedOn(credential, token)) return undefined;
    const isKnown = this.refusedTokens.has(credential, token);
    const refusedAt = this.refusedTokens.add(credential, token);
    const kept = this.kept.get(credential);
    if (kept !== undefined && kept.value !== token.value) return refusedAt;
    this.kept.delete(credential);
    if (!isKnown) await this.fetcher.drop(credential, token);
    return refusedAt;
  }

  /** Takes up another token than one that was refused, without asking the server, and says whether there is one. */
  async takeOther(credential: string, token: AccessToken): Promise<boolean> {
    const kept = this.kept.get(credential);
    if (kept && kept.value !== token.value) return true;
    const stored = await this.fetcher.stored(credential);
    if (!stored || stored.value === token.value) return false;
    this.kept.set(credential, stored);
    return true;
  }

  /** Fetches a token from the server, whatever the store has, unless one has been kept since the last was dropped. */
  async replace(credential: string, signal: AbortSignal): Promise<void> {
    if (this.getAtOnce(credential)) return;
    const underWay = this.fetches.get(credential);
    const fetch =
      underWay && this.pastStore.has(underWay)
        ? underWay
        : this.begin(credential, (left) => this.fetcher.fetch(credential, undefined, left, () => false));
    this.pastStore.add(fetch);
    await fetch.join(signal).catch((error: unknown) => {
      signal.throwIfAborted();
      throw this.fetcher.refusedSecrets.errorOf(credential) ?? error;
    });
  }

  /** Whether the server has made the token for this process, asked for it after that moment. */
  isMadeAfter(moment: number, credential: string, token: AccessToken): boolean {
    return this.refusedTokens.isMadeAfter(moment, credential, token);
  }

  private storeConnecting(withinMs: number): Promise<void> | undefined {
    const { store } = this;
    return store instanceof FallbackAccessTokenStore ? store.firstConnection(withinMs) : undefined;
  }

  private async fetched(
    credential: string,
    stale: AccessToken | undefined,
    signal: AbortSignal | undefined,
  ): Promise<AccessToken> {
    for (let isLastTry = false; ;) {
      const underWay = this.fetches.get(credential);
      const fetch = underWay ?? this.begin(credential, (left) => this.fetcher.fetch(credential, stale, left));
      try {
        const token = await fetch.join(signal);
        if (token && (isLastTry || !this.refusedTokens.has(credential, token))) return token;
      } catch (error) {
        signal?.throwIfAborted();
        // What ran out of time for those who asked first, or ended when they left, may have time left here.
        const mayTryAgain = underWay && (fetch.isAbandoned || error instanceof CallTimeoutError);
        // An error object belongs to one caller: those who share a fetch do not share what it ends with.
        if (isLastTry || !mayTryAgain) throw this.fetcher.refusedSecrets.errorOf(credential) ?? error;
      }
      // Either the try just made was one that others had begun, or its token was refused meanwhile.
      isLastTry = underWay === undefined || isLastTry;
    }
  }

  private refreshIfDue(credential: string, token: AccessToken): void {
    if (token.refreshAtMs > this.now() || this.fetches.has(credential)) return;
    // Where this fails, or another process does it, nobody here tries again at once.
    this.kept.set(credential, token.postponed(this.now()));
    this.begin(credential, () =>
      this.fetcher.refresh(credential, token).catch((error: unknown) => {
        if (!(error instanceof ClientClosedError))
          this.logger.warn(`early refresh of an access token failed: ${describeError(error)}`);
        throw error;
      }),
    );
  }

  private begin(credential: string, work: (left: AbortSignal) => Promise<AccessToken | undefined>): Fetch {
    const fetch: Fetch = new SharedFetch(work, (token) => {
      if (this.fetches.get(credential) === fetch) this.fetches.delete(credential);
      if (token) this.tenant.remember(token.value);
      if (token && !this.refusedTokens.has(credential, token)) this.kept.set(credential, token);
    });
    this.fetches.set(credential, fetch);
    return fetch;
  }
}
