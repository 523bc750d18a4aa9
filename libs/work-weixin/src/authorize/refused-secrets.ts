import { getRemoteApi } from 'nestjs-http-remote';
import { ErrcodeCategory } from '../errcode/errcode-category.js';
import { Errcode } from '../errcode/errcode.js';
import { WorkWeixinApiError, isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import type { Tenant } from '../tenant/tenant.js';
import type { AccessTokenRefusal } from './access-token.refusal.js';
import type { AccessTokenStore } from './access-token.store.js';
import { GetTokenWorkWxInput } from './gettoken.api.js';

// A secret that was refused is not tried again at once: the server bans addresses that insist.
const COOL_DOWN_MS = 60_000;
// The ban's length. It answers like the limit of a minute, which is over when the second refusal comes.
const BAN_MS = 3_600_000;

/** Remembers which of a corp's secrets the server refused, so that they cost one request a while and not one a call. */
export class RefusedSecrets {
  private readonly known = new Map<string, AccessTokenRefusal>();

  constructor(
    private readonly tenant: Tenant,
    private readonly store: AccessTokenStore,
    private readonly now: () => number,
  ) {}

  /** Why a credential's secret is not tried now, each time as an error of its own; undefined where it may be tried. */
  async of(credential: string): Promise<WorkWeixinApiError | undefined> {
    const refusal = this.isCooling(this.known.get(credential))
      ? this.known.get(credential)
      : await this.store.refusalOf(this.tenant.keyOf(credential));
    if (!refusal) return undefined;
    // Kept beyond its time too: the next one may have to last longer.
    this.known.set(credential, refusal);
    return this.errorOf(credential);
  }

  /** The same of what this process knows already. */
  errorOf(credential: string): WorkWeixinApiError | undefined {
    const refusal = this.known.get(credential);
    if (!refusal || !this.isCooling(refusal)) return undefined;
    return new WorkWeixinApiError(refusal.errcode, refusal.errmsg, {
      api: getRemoteApi(GetTokenWorkWxInput),
      tenant: this.tenant.name,
      credential,
      outcome: 'not-sent',
      retryAfterMs: refusal.untilMs - this.now(),
    });
  }

  /** Remembers an error of `gettoken`, unless the same request may succeed at once. */
  async remember(credential: string, error: unknown): Promise<void> {
    if (!isWorkWeixinApiError(error) || error.category === ErrcodeCategory.Retry) return;
    const refusal = this.refusalFrom(error, this.known.get(credential));
    this.known.set(credential, refusal);
    // Another machine's address may be trusted: what is said of this one's is nothing to it.
    if (!error.is(Errcode.IpNotTrusted)) await this.store.refuse(this.tenant.keyOf(credential), refusal);
  }

  forget(credential: string): void {
    this.known.delete(credential);
  }

  private refusalFrom(error: WorkWeixinApiError, last: AccessTokenRefusal | undefined): AccessTokenRefusal {
    const { errcode, errmsg } = error;
    const nowMs = this.now();
    const isLimit = error.is(Errcode.FrequencyLimitExceeded);
    const isBan = isLimit && last?.errcode === errcode && nowMs < last.forgetAtMs;
    const untilMs = nowMs + (isBan ? BAN_MS : COOL_DOWN_MS);
    return { errcode, errmsg, untilMs, forgetAtMs: isLimit ? untilMs + BAN_MS : untilMs };
  }

  private isCooling(refusal: AccessTokenRefusal | undefined): boolean {
    return refusal !== undefined && this.now() < refusal.untilMs;
  }
}
