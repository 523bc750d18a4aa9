import { CallLimiter, type CallPermit, type HttpRemoteCall, type HttpRemoteError } from 'nestjs-http-remote';
import { Errcode } from '../errcode/errcode.js';
import { WorkWeixinApiError, isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import { shortDigest } from '../short-digest.js';
import { CorpLimitsRegistry, type CorpLimits } from './corp-limits.registry.js';
import { checkLimits, type WorkWeixinLimits } from './limits.options.js';

export interface CorpLimiterOptions {
  readonly tenant: string;
  readonly corpId: string;
  readonly baseUrl: string;
  readonly limits: WorkWeixinLimits | undefined;
  readonly now: () => number;
  /** Identifies the secret that authorizes a call, without containing it. */
  readonly secretKeyOf: (call: HttpRemoteCall) => string;
  /** @default a new one: nothing is shared with other tenants of the corp */
  readonly registry?: CorpLimitsRegistry;
}

/** Keeps a corp's calls within its limits, and does not send those that the server blocks for their frequency (45009). */
export class CorpLimiter extends CallLimiter {
  private readonly corp: string;
  private readonly registry: CorpLimitsRegistry;
  /** Undefined once closed. Private, because a Redis client in it holds its password. */
  #limits: WorkWeixinLimits | undefined;
  private readonly tenant: string;
  private readonly limiters: CorpLimits | undefined;
  private readonly secretKeyOf: CorpLimiterOptions['secretKeyOf'];

  /** @throws ConfigurationInvalidError that names the limit and the reason */
  constructor(options: CorpLimiterOptions) {
    super();
    const { tenant, corpId, baseUrl, limits, now, registry, secretKeyOf } = options;
    if (limits !== undefined) checkLimits('WorkWeixinModule', limits);
    this.tenant = tenant;
    this.secretKeyOf = secretKeyOf;
    this.corp = `${corpId}:${shortDigest(`${withoutSlashes(baseUrl)}/`)}`;
    this.registry = registry ?? new CorpLimitsRegistry(now);
    // A copy, because the application may change its object.
    this.#limits = limits && { ...limits };
    this.limiters = this.#limits && this.registry.open(this.corp, corpId, this.#limits);
  }

  /**
   * @throws WorkWeixinApiError 45009 while the server blocks the API; nothing is sent
   * @throws LimitExceededError if the queue is full, or the tenant is closed meanwhile
   */
  acquire(call: HttpRemoteCall): Promise<CallPermit> | CallPermit {
    this.assertNotBlocked(call);
    return this.limiters ? this.limited(call, this.limiters) : this.permit(call);
  }

  /** Call it when the tenant closes. Rejects the calls that wait, unless another tenant of the corp is still open. */
  close(): void {
    const limits = this.#limits;
    this.#limits = undefined;
    if (limits) this.registry.close(this.corp, limits);
  }

  private limited(call: HttpRemoteCall, limiters: CorpLimits): Promise<CallPermit> | CallPermit {
    // The server may block the API while the call waits: then it fails at once.
    const check = () => this.assertNotBlocked(call);
    const secretKey = () => this.secretKeyOf(call);
    const first = limiters.documented?.acquire({ call, secretKey, check });
    const { queueing } = limiters;
    if (!first && !queueing) return this.permit(call);
    return this.queue(call, first, queueing && (() => queueing.acquire(call, check)), check);
  }

  private async queue(
    call: HttpRemoteCall,
    documented: Promise<CallPermit | undefined> | undefined,
    queueing: (() => Promise<CallPermit>) | undefined,
    check: () => void,
  ): Promise<CallPermit> {
    const permits: (CallPermit | undefined)[] = [];
    try {
      // At once if there is nothing to wait for: the limiter may be closed in the next moment.
      if (documented) permits.push(await documented);
      if (queueing) permits.push(await queueing());
      check();
    } catch (error) {
      for (const permit of permits) permit?.release();
      throw error;
    }
    return this.permit(call, permits);
  }

  private assertNotBlocked({ api }: HttpRemoteCall): void {
    const remainingMs = this.registry.lock.remainingMs(this.corp, api.action);
    if (remainingMs === 0) return;
    const seconds = Math.ceil(remainingMs / 1000);
    throw new WorkWeixinApiError(
      Errcode.FrequencyLimitExceeded,
      `remembered from the server's last response: not sent for another ${seconds} s`,
      {
        api,
        tenant: this.tenant,
        credential: undefined,
        outcome: 'not-sent',
        retryAfterMs: remainingMs,
      },
    );
  }

  private permit(call: HttpRemoteCall, inner: readonly (CallPermit | undefined)[] = NONE): CallPermit {
    const { corp } = this;
    const { api } = call;
    const { lock } = this.registry;
    const sentAtMs = lock.now();
    return {
      release: (error?: HttpRemoteError) => {
        for (const permit of inner) permit?.release(error);
        // The error may be that of a gettoken, which is another API.
        const isOwn = error?.api?.action === api.action;
        if (isOwn && isWorkWeixinApiError(error) && error.is(Errcode.FrequencyLimitExceeded)) {
          error.retryAfter(lock.rejected(corp, api.action, sentAtMs));
          this.limiters?.queueing?.recheck();
          this.limiters?.documented?.recheck();
        } else if (!error && !call.endedBy) lock.succeeded(corp, api.action, sentAtMs);
      },
    };
  }
}

const NONE: readonly CallPermit[] = [];

/** Without a regular expression: one for trailing slashes takes quadratic time. */
function withoutSlashes(url: string): string {
  let end = url.length;
  while (url[end - 1] === '/') end--;
  return url.slice(0, end);
}
