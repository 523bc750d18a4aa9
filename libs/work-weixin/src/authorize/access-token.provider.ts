import { Logger } from '@nestjs/common';
import {
  CallTimeoutError,
  ResponseUnreadableError,
  describeError,
  getRemoteApi,
  untilAborted,
  type HttpRemoteSender,
} from 'nestjs-http-remote';
import { ErrcodeCategory } from '../errcode/errcode-category.js';
import { CredentialMissingError } from '../errors/credential-missing.error.js';
import { isWorkWeixinApiError, type WorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import type { Tenant } from '../tenant/tenant.js';
import { AccessToken } from './access-token.js';
import type { AccessTokenStore } from './access-token.store.js';
import { GetTokenWorkWxInput } from './gettoken.api.js';

// How long before its end a token is replaced, as a share of its life: five minutes of two hours.
const REFRESH_SHARE = 1 / 24;
// A secret that was refused is not tried again at once: the server bans addresses that insist.
const COOL_DOWN_MS = 60_000;

interface Refusal {
  readonly error: WorkWeixinApiError;
  readonly untilMs: number;
}

/** Gives out one corp's access tokens: fetched when first needed, kept while they live, one fetch at a time. */
export class AccessTokenProvider {
  private readonly logger = new Logger('WorkWeixin');
  private readonly fetches = new Map<string, Promise<AccessToken>>();
  private readonly refusals = new Map<string, Refusal>();

  constructor(
    private readonly tenant: Tenant,
    private readonly sender: HttpRemoteSender,
    private readonly store: AccessTokenStore,
    private readonly now: () => number,
  ) {}

  /**
   * The token of a credential. A token close to its end is still given out while another is fetched.
   *
   * @param signal ends the waiting, not the fetch: others wait for it too
   * @throws CredentialMissingError where the tenant has no such secret
   * @throws WorkWeixinApiError where the server refuses the secret, or has refused it within the last minute
   */
  get(credential: string, signal?: AbortSignal): Promise<AccessToken> {
    return untilAborted(() => this.keptOrFetched(credential), signal);
  }

  /** Forgets a token the server refused, unless another has already taken its place. */
  async drop(credential: string, refused: AccessToken): Promise<void> {
    const wasKept = await this.store.drop(this.tenant.keyOf(credential), refused);
    // A fetch begun before the refusal may bring the same token: nobody is to wait for it, nor is it to be kept.
    if (wasKept) this.fetches.delete(credential);
  }

  private async keptOrFetched(credential: string): Promise<AccessToken> {
    if (this.tenant.secretOf(credential) === undefined)
      throw new CredentialMissingError(this.tenant.name, [credential]);
    const kept = await this.store.get(this.tenant.keyOf(credential));
    if (!kept || kept.expiresAtMs <= this.now()) return this.fetch(credential, kept);
    if (kept.refreshAtMs <= this.now()) await this.refreshBehind(credential, kept);
    return kept;
  }

  private async refreshBehind(credential: string, kept: AccessToken): Promise<void> {
    // Once a token: where it fails, the next fetch is at its end.
    const last = new AccessToken(kept.value, kept.expiresAtMs, kept.expiresAtMs);
    await this.store.set(this.tenant.keyOf(credential), last);
    this.fetch(credential, kept).catch((error: unknown) =>
      this.logger.warn(`early refresh of an access token failed: ${describeError(error)}`),
    );
  }

  private async fetch(credential: string, stale: AccessToken | undefined): Promise<AccessToken> {
    const underWay = this.fetches.get(credential);
    if (!underWay) return this.begin(credential, stale);
    try {
      return await underWay;
    } catch (error) {
      // What ran out of time for those who asked first may have time left here.
      if (!(error instanceof CallTimeoutError)) throw error;
      return this.fetches.get(credential) ?? this.begin(credential, stale);
    }
  }

  private begin(credential: string, stale: AccessToken | undefined): Promise<AccessToken> {
    const isWanted = () => this.fetches.get(credential) === fetch;
    const fetch = this.replace(credential, stale, isWanted).finally(() => {
      if (isWanted()) this.fetches.delete(credential);
    });
    this.fetches.set(credential, fetch);
    return fetch;
  }

  private async replace(
    credential: string,
    stale: AccessToken | undefined,
    isWanted: () => boolean,
  ): Promise<AccessToken> {
    const key = this.tenant.keyOf(credential);
    const kept = await this.store.get(key);
    // A fetch that ended while this one was about to begin.
    if (kept && kept.value !== stale?.value && kept.expiresAtMs > this.now()) return kept;
    const token = await this.request(credential, stale);
    if (isWanted()) await this.store.set(key, token);
    return token;
  }

  private async request(credential: string, stale: AccessToken | undefined): Promise<AccessToken> {
    const refusal = this.refusals.get(credential);
    if (refusal && this.now() < refusal.untilMs) throw refusal.error;
    const input = GetTokenWorkWxInput.for(this.tenant, credential);
    try {
      const { accessToken, expiresIn = 0 } = await this.sender.send(input);
      if (!accessToken || expiresIn <= 0) {
        throw new ResponseUnreadableError('the remote answered without a token or its life', {
          api: getRemoteApi(GetTokenWorkWxInput),
        });
      }
      const lifeMs = expiresIn * 1000;
      const expiresAtMs = this.now() + lifeMs;
      // The server may hand out the same token again: asking once more would bring the same.
      const isSame = accessToken === stale?.value;
      return new AccessToken(
        accessToken,
        expiresAtMs,
        isSame ? expiresAtMs : expiresAtMs - lifeMs * REFRESH_SHARE,
      );
    } catch (error) {
      if (isWorkWeixinApiError(error) && error.category !== ErrcodeCategory.Retry) {
        this.refusals.set(credential, { error, untilMs: this.now() + COOL_DOWN_MS });
      }
      throw error;
    }
  }
}
