import {
  HttpStatusError,
  ResponseTooLargeError,
  ResponseUnreadableError,
  getRemoteApi,
  type HttpRemoteError,
} from 'nestjs-http-remote';
import { ErrcodeCategory } from '../errcode/errcode-category.js';
import { Errcode } from '../errcode/errcode.js';
import { WorkWeixinApiError, isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import type { Tenant } from '../tenant/tenant.js';
import type { SecretRefusal } from './secret-refusal.js';
import type { AccessTokenStore } from './access-token.store.js';
import { GetTokenWorkWxInput } from './gettoken.api.js';

// A secret that was refused is not tried again at once: the server bans addresses that insist.
const COOL_DOWN_MS = 60_000;
// The ban's length. It answers like the limit of a minute, which is over when the second refusal comes.
const BAN_MS = 3_600_000;
// After the second answer in a row without a token; twice as long after each further one, up to COOL_DOWN_MS. The first may
// be that of a gateway, and over already.
const USELESS_MS = 1_000;

/** An answer that held no token. */
interface UselessAnswer {
  readonly error: HttpRemoteError;
  readonly lengthMs: number;
  readonly untilMs: number;
}

/**
 * Remembers for which of a corp's secrets the server gave no token, because it refused them or answered with something else,
 * so that they cost one request a while and not one a call.
 */
export class RefusedSecrets {
  private readonly known = new Map<string, SecretRefusal>();
  /** Of this process only: what stands between it and the server need not stand before others. */
  private readonly useless = new Map<string, UselessAnswer>();

  constructor(
    private readonly tenant: Tenant,
    private readonly store: AccessTokenStore,
    private readonly now: () => number,
  ) {}

  /** Why a credential's secret is not tried now, each time as an error of its own; undefined where it may be tried. */
  async of(credential: string): Promise<HttpRemoteError | undefined> {
    const known = this.errorOf(credential);
    if (known) return known;
    const refusal = await this.store.refusalOf(this.tenant.keyOf(credential));
    if (!refusal) return undefined;
    // Kept beyond its time too: the next one may have to last longer.
    this.known.set(credential, refusal);
    return this.errorOf(credential);
  }

  /** The same of what this process knows already. */
  errorOf(credential: string): HttpRemoteError | undefined {
    const useless = this.useless.get(credential);
    if (useless && this.now() < useless.untilMs) return again(useless.error, useless.untilMs - this.now());
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
    if (isUseless(error)) this.rememberUseless(credential, error);
    if (!isWorkWeixinApiError(error) || error.category === ErrcodeCategory.Retry) return;
    const refusal = this.refusalFrom(error, this.known.get(credential));
    this.known.set(credential, refusal);
    // Another machine's address may be trusted: what is said of this one's is nothing to it.
    if (!error.is(Errcode.IpNotTrusted)) await this.store.refuse(this.tenant.keyOf(credential), refusal);
  }

  forget(credential: string): void {
    this.known.delete(credential);
    this.useless.delete(credential);
  }

  private rememberUseless(credential: string, error: UselessError): void {
    const last = this.useless.get(credential);
    const nowMs = this.now();
    const isInARow = last !== undefined && nowMs < last.untilMs + COOL_DOWN_MS;
    const lengthMs = isInARow ? Math.max(USELESS_MS, 2 * last.lengthMs) : 0;
    const limitedMs = Math.min(Math.max(lengthMs, error.retryAfterMs ?? 0), COOL_DOWN_MS);
    this.useless.set(credential, { error, lengthMs: limitedMs, untilMs: nowMs + limitedMs });
  }

  private refusalFrom(error: WorkWeixinApiError, last: SecretRefusal | undefined): SecretRefusal {
    const { errcode, errmsg } = error;
    const nowMs = this.now();
    const isLimit = error.is(Errcode.FrequencyLimitExceeded);
    const isBan = isLimit && last?.errcode === errcode && nowMs < last.forgetAtMs;
    const untilMs = nowMs + (isBan ? BAN_MS : COOL_DOWN_MS);
    return { errcode, errmsg, untilMs, forgetAtMs: isLimit ? untilMs + BAN_MS : untilMs };
  }

  private isCooling(refusal: SecretRefusal | undefined): boolean {
    return refusal !== undefined && this.now() < refusal.untilMs;
  }
}

type UselessError = HttpStatusError | ResponseTooLargeError | ResponseUnreadableError;

/** What is behind a status of 500 and more is repeated by the call, and may be over with the next one. */
function isUseless(error: unknown): error is UselessError {
  if (error instanceof HttpStatusError) return error.status < 500;
  return error instanceof ResponseUnreadableError || error instanceof ResponseTooLargeError;
}

/** An error object belongs to one caller. */
function again(error: HttpRemoteError, retryAfterMs: number): HttpRemoteError {
  const api = getRemoteApi(GetTokenWorkWxInput);
  const context = { outcome: 'not-sent', retryAfterMs } as const;
  if (error instanceof HttpStatusError) {
    const { status, headers, body } = error;
    return new HttpStatusError({ status, headers, body: Buffer.from(body) }, { api, ...context });
  }
  const copy =
    error instanceof ResponseTooLargeError
      ? new ResponseTooLargeError(error.message, context)
      : new ResponseUnreadableError(error.message, context);
  // The message names it already.
  return Object.assign(copy, { api: error.api });
}
