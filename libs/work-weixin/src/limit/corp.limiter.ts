import { createHash } from 'node:crypto';
import { CallLimiter, type CallPermit, type HttpRemoteCall, type HttpRemoteError } from 'nestjs-http-remote';
import { checkLimits, type QueueingLimiter } from 'nestjs-http-remote/kit';
import { Errcode } from '../errcode/errcode.js';
import { WorkWeixinApiError, isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import { CorpLimitsRegistry } from './corp-limits.registry.js';
import type { WorkWeixinLimits } from './limits.options.js';

export interface CorpLimiterOptions {
  readonly tenant: string;
  readonly corpId: string;
  readonly baseUrl: string;
  readonly limits: WorkWeixinLimits | undefined;
  readonly now: () => number;
  /** @default one of its own: nothing is shared with other tenants of the corp */
  readonly registry?: CorpLimitsRegistry;
}

/** Keeps a corp's calls within limits, and from the server while that refuses them for their frequency. */
export class CorpLimiter extends CallLimiter {
  private readonly corp: string;
  private readonly registry: CorpLimitsRegistry;
  /** Until it is closed. A client of Redis, which holds its password, may be among them. */
  #limits: WorkWeixinLimits | undefined;
  private readonly tenant: string;
  private readonly limiter: QueueingLimiter | undefined;

  /** @throws ConfigurationInvalidError saying which limit is wrong and why */
  constructor(options: CorpLimiterOptions) {
    super();
    const { tenant, corpId, baseUrl, limits, now, registry } = options;
    if (limits !== undefined) checkLimits('WorkWeixinModule', limits);
    const digest = createHash('sha256')
      .update(`${withoutSlashes(baseUrl)}/`)
      .digest('hex')
      .slice(0, 16);
    this.tenant = tenant;
    this.corp = `${corpId}:${digest}`;
    this.registry = registry ?? new CorpLimitsRegistry(now);
    // A copy: the host's object may change.
    this.#limits = limits && { ...limits };
    this.limiter = this.#limits && this.registry.open(this.corp, corpId, this.#limits);
  }

  /**
   * @throws WorkWeixinApiError 45009 while the server refuses the API; nothing is sent
   * @throws LimitExceededError where too many calls wait already, or its turn would come after its time is over
   */
  acquire(call: HttpRemoteCall): Promise<CallPermit> | CallPermit {
    this.assertOpen(call);
    return this.limiter ? this.queue(call, this.limiter) : this.permit(call);
  }

  /** Must be called with the tenant's end. Refuses the calls that wait, unless another tenant of the corp goes on. */
  close(): void {
    const limits = this.#limits;
    this.#limits = undefined;
    if (limits) this.registry.close(this.corp, limits);
  }

  private async queue(call: HttpRemoteCall, limiter: QueueingLimiter): Promise<CallPermit> {
    const stillWanted = () => this.assertOpen(call);
    const place = await limiter.acquire(call, stillWanted);
    try {
      stillWanted();
    } catch (error) {
      place.release();
      throw error;
    }
    return this.permit(call, place);
  }

  private assertOpen({ api }: HttpRemoteCall): void {
    const remainingMs = this.registry.lock.remainingMs(this.corp, api.action);
    if (remainingMs === 0) return;
    const seconds = Math.ceil(remainingMs / 1000);
    throw new WorkWeixinApiError(
      Errcode.FrequencyLimitExceeded,
      `remembered from the server's last answer: not sent for another ${seconds} s`,
      {
        api,
        tenant: this.tenant,
        credential: undefined,
        outcome: 'not-sent',
        retryAfterMs: remainingMs,
      },
    );
  }

  private permit(call: HttpRemoteCall, place?: CallPermit): CallPermit {
    const { corp } = this;
    const { api } = call;
    const { lock } = this.registry;
    const sentAtMs = lock.now();
    return {
      release: (error?: HttpRemoteError) => {
        place?.release(error);
        // A refused gettoken is not of this API.
        const isOwn = error?.api?.action === api.action;
        if (isOwn && isWorkWeixinApiError(error) && error.is(Errcode.FrequencyLimitExceeded)) {
          error.retryAfter(lock.refused(corp, api.action, sentAtMs));
          this.limiter?.recheck();
        } else if (!error && !call.endedBy) lock.answered(corp, api.action, sentAtMs);
      },
    };
  }
}

/** No pattern: one for slashes at an end takes the square of their number. */
function withoutSlashes(url: string): string {
  let end = url.length;
  while (url[end - 1] === '/') end--;
  return url.slice(0, end);
}
