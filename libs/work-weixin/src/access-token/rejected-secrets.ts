import {
  CallAbortedError,
  CallTimeoutError,
  ClientClosedError,
  HttpRemoteError,
  HttpStatusError,
  ResponseTooLargeError,
  ResponseUnreadableError,
  TransportError,
  TransportFailedError,
} from 'nestjs-http-remote';
import { ErrcodeCategory } from '../errcode/errcode-category.js';
import { Errcode } from '../errcode/errcode.js';
import { WorkWeixinApiError, isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import type { TenantSecret } from '../tenant/tenant-secret.js';
import type { Tenant } from '../tenant/tenant.js';
import type { AccessTokenStore } from './access-token.store.js';
import type { SecretRefusal } from './secret-refusal.js';
import { storeKeyOf, type TokenSource } from './token-source.js';

// The server bans addresses that keep trying a rejected secret.
const COOL_DOWN_MS = 60_000;
// The length of that ban. Its errcode is also that of the limit per minute, which has ended by the second rejection.
const BAN_MS = 3_600_000;
// Cool-down after the second response in a row without a token; it doubles up to COOL_DOWN_MS. The first response may come
// from a gateway and be over already.
const UNUSABLE_MS = 1_000;

interface UnusableResponse {
  readonly error: HttpRemoteError;
  readonly lengthMs: number;
  readonly untilMs: number;
}

/** Secrets for which the server gave no token: they cost one request per cool-down, not one per call. */
export class RejectedSecrets {
  private readonly known = new Map<TenantSecret, SecretRefusal>();
  /** Not shared: a gateway in front of this process may not be in front of others. */
  private readonly unusable = new Map<TenantSecret, UnusableResponse>();

  constructor(
    private readonly source: TokenSource,
    private readonly tenant: Tenant,
    private readonly store: AccessTokenStore,
    private readonly now: () => number,
  ) {}

  /** Returns a new error if a secret must not be tried now, undefined if it may. */
  async of(secret: TenantSecret): Promise<HttpRemoteError | undefined> {
    const known = this.errorOf(secret);
    if (known) return known;
    const refusal = await this.store.refusalOf(storeKeyOf(this.source, secret));
    if (!refusal) return undefined;
    // Also if it is over: it may make the next one longer.
    this.known.set(secret, refusal);
    return this.errorOf(secret);
  }

  /** The same without the store. */
  errorOf(secret: TenantSecret): HttpRemoteError | undefined {
    const unusable = this.unusable.get(secret);
    if (unusable && this.now() < unusable.untilMs) {
      return this.copyOf(unusable.error, secret, unusable.untilMs - this.now());
    }
    const refusal = this.known.get(secret);
    if (!refusal || this.now() >= refusal.untilMs) return undefined;
    return this.apiError(refusal, secret, refusal.untilMs - this.now());
  }

  /** Remembers an error of the request, unless the same request may succeed at once. */
  async remember(secret: TenantSecret, error: unknown): Promise<void> {
    // A ticket also fails if there is no access token, which has a cool-down of its own.
    if (!(error instanceof HttpRemoteError) || error.api?.action !== this.source.api.action) return;
    if (this.isUnusable(error)) this.rememberUnusable(secret, error);
    if (!isRefusal(error)) return;
    const refusal = this.refusalFrom(error, this.known.get(secret));
    this.known.set(secret, refusal);
    // The address of another machine may be trusted.
    if (!error.is(Errcode.IpNotTrusted)) await this.store.refuse(storeKeyOf(this.source, secret), refusal);
  }

  forget(secret: TenantSecret): void {
    this.known.delete(secret);
    this.unusable.delete(secret);
  }

  private isUnusable(error: HttpRemoteError): boolean {
    if (isUnusableResponse(error)) return true;
    return this.source.isRateLimited && mayHaveCounted(error) && !isRefusal(error);
  }

  private rememberUnusable(secret: TenantSecret, error: HttpRemoteError): void {
    const last = this.unusable.get(secret);
    const nowMs = this.now();
    const isInARow = last !== undefined && nowMs < last.untilMs + COOL_DOWN_MS;
    const lengthMs = isInARow ? Math.max(UNUSABLE_MS, 2 * last.lengthMs) : 0;
    const limitedMs = Math.min(Math.max(lengthMs, error.retryAfterMs ?? 0), COOL_DOWN_MS);
    this.unusable.set(secret, { error, lengthMs: limitedMs, untilMs: nowMs + limitedMs });
  }

  private refusalFrom(error: WorkWeixinApiError, last: SecretRefusal | undefined): SecretRefusal {
    const { errcode, errmsg } = error;
    const nowMs = this.now();
    const isLimit = error.is(Errcode.FrequencyLimitExceeded);
    const isBan = isLimit && last?.errcode === errcode && nowMs < last.forgetAtMs;
    const untilMs = nowMs + (isBan ? BAN_MS : Math.max(COOL_DOWN_MS, error.retryAfterMs ?? 0));
    return { errcode, errmsg, untilMs, forgetAtMs: isLimit ? untilMs + BAN_MS : untilMs };
  }

  /** Callers must not share an error object. */
  private copyOf(error: HttpRemoteError, secret: TenantSecret, retryAfterMs: number): HttpRemoteError {
    if (isWorkWeixinApiError(error)) return this.apiError(error, secret, retryAfterMs);
    const context = { outcome: 'not-sent', retryAfterMs } as const;
    if (error instanceof HttpStatusError) {
      const { status, headers, body } = error;
      const response = { status, headers, body: Buffer.from(body) };
      return new HttpStatusError(response, { api: this.source.api, ...context });
    }
    // Assigned later: the constructor would put the API in front of the message again.
    return Object.assign(emptyCopyOf(error, context), { api: error.api });
  }

  private apiError(
    { errcode, errmsg }: Pick<SecretRefusal, 'errcode' | 'errmsg'>,
    secret: TenantSecret,
    retryAfterMs: number,
  ): WorkWeixinApiError {
    return new WorkWeixinApiError(errcode, errmsg, {
      api: this.source.api,
      tenant: this.tenant.name,
      credential: secret.kind,
      app: secret.app,
      outcome: 'not-sent',
      retryAfterMs,
    });
  }
}

/** The server has rejected the secret, or what it may call. */
function isRefusal(error: HttpRemoteError): error is WorkWeixinApiError {
  return isWorkWeixinApiError(error) && error.category !== ErrcodeCategory.Retry;
}

/** Not a status of 500 or more: the call retries it, and it may be over by then. */
function isUnusableResponse(error: HttpRemoteError): boolean {
  if (error instanceof HttpStatusError) return error.status < 500;
  return error instanceof ResponseUnreadableError || error instanceof ResponseTooLargeError;
}

/** Whether the request may have counted against a rate limit of the server. */
function mayHaveCounted(error: HttpRemoteError): boolean {
  if (error instanceof CallAbortedError || error instanceof ClientClosedError) return false;
  return error.outcome !== 'not-sent';
}

function emptyCopyOf(
  error: HttpRemoteError,
  context: { readonly outcome: 'not-sent'; readonly retryAfterMs: number },
): HttpRemoteError {
  const { message } = error;
  if (error instanceof ResponseTooLargeError) return new ResponseTooLargeError(message, context);
  if (error instanceof CallTimeoutError) return new CallTimeoutError(message, context);
  if (error instanceof TransportError)
    return new TransportError(message, { ...context, code: error.code, stage: error.stage });
  if (error instanceof TransportFailedError) return new TransportFailedError(message, context);
  return new ResponseUnreadableError(message, context);
}
