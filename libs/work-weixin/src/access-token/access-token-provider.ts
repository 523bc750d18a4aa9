import { Logger } from '@nestjs/common';
import { CallTimeoutError, ClientClosedError, type HttpRemoteClient } from 'nestjs-http-remote';
import { describeError } from 'nestjs-http-remote/kit';
import type { TenantSecret } from '../tenant/tenant-secret.js';
import type { Tenant } from '../tenant/tenant.js';
import type { AccessToken } from './access-token.js';
import { AccessTokenFetcher } from './access-token-fetcher.js';
import type { AccessTokenStore } from './access-token.store.js';
import { FallbackAccessTokenStore } from './fallback-access-token.store.js';
import { Rejections } from './rejections.js';
import { SharedFetch } from './shared-fetch.js';
import type { TokenSource } from './token-source.js';
import { untilAborted } from '../until-aborted.js';

type Fetch = SharedFetch<AccessToken | undefined>;

// For callers that do not pass their remaining time.
const REMAINING_MS = 10_000;

/**
 * Provides one corp's access tokens, or the tickets of one kind: fetched on first use, cached until they expire, one fetch at a
 * time.
 *
 * The TokenSource is what is fetched. AccessTokenRequest requests a token from the server. AccessTokenFetcher lets one process at a time do so and puts the token
 * into the AccessTokenStore. This class caches it, and AccessTokenAuthorizer adds it to requests. Rejections remembers which
 * secrets and tokens the server has rejected.
 */
export class AccessTokenProvider {
  private readonly logger = new Logger('WorkWeixin');
  /** Tokens that this process uses without reading the store. */
  private readonly cached = new Map<TenantSecret, AccessToken>();
  private readonly fetches = new Map<TenantSecret, Fetch>();
  /** Fetches that ignore the token of the store. */
  private readonly pastStore = new WeakSet<Fetch>();
  private readonly rejections: Rejections;
  private readonly fetcher: AccessTokenFetcher;

  constructor(
    private readonly source: TokenSource,
    private readonly tenant: Tenant,
    sender: HttpRemoteClient,
    private readonly store: AccessTokenStore,
    private readonly now: () => number,
  ) {
    this.rejections = new Rejections(source, tenant, store, now);
    this.fetcher = new AccessTokenFetcher(source, tenant, sender, store, this.rejections, now);
  }

  /** APIs that reject every token. */
  get rejectingApis(): Rejections['apis'] {
    return this.rejections.apis;
  }

  /**
   * The token of a secret. A token that is about to expire is still returned while another is fetched.
   *
   * @param signal ends the wait, not the fetch: other callers wait for it too
   * @param remainingMs time left for the caller; up to half of it is spent on the first connection of the store
   * @throws WorkWeixinApiError if the server rejects the secret, or has rejected it a short while ago; `retryAfterMs` is the
   * time until it is tried again
   */
  async get(secret: TenantSecret, signal?: AbortSignal, remainingMs = REMAINING_MS): Promise<AccessToken> {
    signal?.throwIfAborted();
    const cached = this.getCached(secret);
    if (cached) return cached;
    const connecting = this.storeConnecting(remainingMs / 2);
    if (connecting) await untilAborted(() => connecting, signal);
    const token = await this.fetched(secret, this.cached.get(secret), signal);
    this.refreshIfDue(secret, token);
    return token;
  }

  /** The token of a secret if it is cached and valid. */
  getCached(secret: TenantSecret): AccessToken | undefined {
    const cached = this.cached.get(secret);
    if (!cached || this.now() >= cached.expiresAtMs) return undefined;
    this.refreshIfDue(secret, cached);
    return cached;
  }

  /**
   * Invalidates a token that the server rejected, unless another one has replaced it already.
   *
   * @returns the moment of its first rejection; undefined if no other token is available, because the server has just issued
   * the same one again
   */
  async drop(secret: TenantSecret, token: AccessToken): Promise<number | undefined> {
    const { tokens } = this.rejections;
    if (tokens.isReissued(secret, token)) return undefined;
    const isKnown = tokens.has(secret, token);
    const rejectedAt = tokens.add(secret, token);
    const cached = this.cached.get(secret);
    if (cached !== undefined && cached.value !== token.value) return rejectedAt;
    this.cached.delete(secret);
    if (!isKnown) await this.fetcher.drop(secret, token);
    return rejectedAt;
  }

  /** Switches to a token other than the rejected one, without a request to the server. Returns whether there is one. */
  async takeOther(secret: TenantSecret, token: AccessToken): Promise<boolean> {
    const cached = this.cached.get(secret);
    if (cached && cached.value !== token.value) return true;
    const stored = await this.fetcher.stored(secret);
    if (!stored || stored.value === token.value) return false;
    this.cached.set(secret, stored);
    return true;
  }

  /** Fetches a token from the server, regardless of the store, unless one has been cached since the last was invalidated. */
  async replace(secret: TenantSecret, signal: AbortSignal): Promise<void> {
    if (this.getCached(secret)) return;
    const running = this.fetches.get(secret);
    const fetch =
      running && this.pastStore.has(running)
        ? running
        : this.start(secret, (abandoned) => this.fetcher.fetch(secret, undefined, abandoned, () => false));
    this.pastStore.add(fetch);
    await fetch.join(signal).catch((error: unknown) => {
      signal.throwIfAborted();
      throw this.rejections.secrets.errorOf(secret) ?? error;
    });
  }

  /**
   * Invalidates the current token because someone other than the server rejects it. From the second time in a row on, all
   * processes that share the store ignore it during a cool-down.
   */
  async invalidate(secret: TenantSecret): Promise<void> {
    const { apis } = this.rejections;
    // Not the action itself: the API may also reject access tokens.
    const action = `renew ${this.source.api.action}`;
    const token = this.cached.get(secret) ?? (await this.fetcher.stored(secret));
    if (!token || (await apis.isCooling(secret, action))) return;
    await apis.add(secret, action, 0);
    await this.drop(secret, token);
  }

  /** Whether the server issued the token to this process, for a request made after that moment. */
  isIssuedAfter(moment: number, secret: TenantSecret, token: AccessToken): boolean {
    return this.rejections.tokens.isIssuedAfter(moment, secret, token);
  }

  private storeConnecting(withinMs: number): Promise<void> | undefined {
    const { store } = this;
    return store instanceof FallbackAccessTokenStore ? store.firstConnection(withinMs) : undefined;
  }

  private async fetched(
    secret: TenantSecret,
    stale: AccessToken | undefined,
    signal: AbortSignal | undefined,
  ): Promise<AccessToken> {
    for (let isLastTry = false; ;) {
      const running = this.fetches.get(secret);
      const fetch =
        running ?? this.start(secret, (abandoned) => this.fetcher.fetch(secret, stale, abandoned));
      try {
        const token = await fetch.join(signal);
        if (token && (isLastTry || !this.rejections.tokens.has(secret, token))) return token;
      } catch (error) {
        signal?.throwIfAborted();
        // A fetch that timed out or was abandoned by its first callers may still have time for this one.
        const mayTryAgain = running && (fetch.isAbandoned || error instanceof CallTimeoutError);
        // Callers must not share an error object.
        if (isLastTry || !mayTryAgain) throw this.rejections.secrets.errorOf(secret) ?? error;
      }
      // Another caller had started this fetch, or its token has been rejected since: one more try.
      isLastTry = running === undefined || isLastTry;
    }
  }

  private refreshIfDue(secret: TenantSecret, token: AccessToken): void {
    if (token.refreshAtMs > this.now() || this.fetches.has(secret)) return;
    // If this fails, or another process does it, this process does not retry at once.
    this.cached.set(secret, token.postponed(this.now()));
    this.start(secret, () =>
      this.fetcher.refresh(secret, token).catch((error: unknown) => {
        if (!(error instanceof ClientClosedError))
          this.logger.warn(`early refresh of the ${this.source.noun} failed: ${describeError(error)}`);
        throw error;
      }),
    );
  }

  private start(
    secret: TenantSecret,
    work: (abandoned: AbortSignal) => Promise<AccessToken | undefined>,
  ): Fetch {
    const fetch: Fetch = new SharedFetch(work, (token) => {
      if (this.fetches.get(secret) === fetch) this.fetches.delete(secret);
      if (token) this.tenant.remember(token.value);
      if (token && !this.rejections.tokens.has(secret, token)) this.cached.set(secret, token);
    });
    this.fetches.set(secret, fetch);
    return fetch;
  }
}
