import { Logger } from '@nestjs/common';
import { ResponseUnreadableError, untilAborted, type HttpRemoteSender } from 'nestjs-http-remote';
import { CredentialMissingError } from '../errors/credential-missing.error.js';
import type { Tenant } from '../tenant/tenant.js';
import { AccessToken } from './access-token.js';
import type { AccessTokenStore } from './access-token.store.js';
import { GetTokenWorkWxInput } from './gettoken.api.js';

// How long before its end a token is replaced, as a share of its life: five minutes of two hours.
const REFRESH_SHARE = 1 / 24;

/** Gives out one corp's access tokens: fetched when first needed, kept while they live, one fetch at a time. */
export class AccessTokenProvider {
  private readonly logger = new Logger('WorkWeixin');
  private readonly fetches = new Map<string, Promise<AccessToken>>();

  constructor(
    private readonly tenant: Tenant,
    private readonly sender: HttpRemoteSender,
    private readonly store: AccessTokenStore,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * The token of a credential. A token close to its end is still given out while another is fetched.
   *
   * @param signal ends the waiting, not the fetch: others wait for it too
   * @throws CredentialMissingError, WorkWeixinApiError where the server refuses the secret
   */
  get(credential: string, signal?: AbortSignal): Promise<AccessToken> {
    return untilAborted(() => this.keptOrFetched(credential), signal);
  }

  /** Forgets a token the server refused, unless another has already taken its place. */
  drop(credential: string, refused: AccessToken): void {
    this.store.drop(this.keyOf(credential), refused);
  }

  private async keptOrFetched(credential: string): Promise<AccessToken> {
    const kept = this.store.get(this.keyOf(credential));
    if (!kept || kept.expiresAtMs <= this.now()) return this.fetch(credential);
    if (kept.refreshAtMs <= this.now()) this.refreshBehind(credential, kept);
    return kept;
  }

  private refreshBehind(credential: string, kept: AccessToken): void {
    // Once a token: where it fails, the next fetch is at its end.
    this.store.set(this.keyOf(credential), new AccessToken(kept.value, kept.expiresAtMs, kept.expiresAtMs));
    this.fetch(credential).catch((error: unknown) =>
      this.logger.warn(
        `early refresh of an access token failed: ${error instanceof Error ? error.message : 'no error'}`,
      ),
    );
  }

  private fetch(credential: string): Promise<AccessToken> {
    const underWay = this.fetches.get(credential);
    if (underWay) return underWay;
    const fetch = this.request(credential).finally(() => this.fetches.delete(credential));
    this.fetches.set(credential, fetch);
    return fetch;
  }

  private async request(credential: string): Promise<AccessToken> {
    const corpSecret = this.tenant.secretOf(credential);
    if (corpSecret === undefined) throw new CredentialMissingError(this.tenant.name, [credential]);
    const input = GetTokenWorkWxInput.from({ corpId: this.tenant.corpId, corpSecret });
    input.credential = credential;
    const { accessToken, expiresIn } = await this.sender.send(input);
    if (!accessToken || !expiresIn || expiresIn <= 0) {
      throw new ResponseUnreadableError('gettoken: the remote answered without a token or its life');
    }
    const key = this.keyOf(credential);
    const expiresAtMs = this.now() + expiresIn * 1000;
    // The server may hand out the same token again: asking once more would bring the same.
    const isSame = this.store.get(key)?.value === accessToken;
    const token = new AccessToken(
      accessToken,
      expiresAtMs,
      isSame ? expiresAtMs : expiresAtMs - expiresIn * 1000 * REFRESH_SHARE,
    );
    this.store.set(key, token);
    return token;
  }

  private keyOf(credential: string): string {
    return `${this.tenant.corpId}:${credential}`;
  }
}
