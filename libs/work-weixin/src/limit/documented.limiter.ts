import { LimitExceededError, type CallPermit, type HttpRemoteCall } from 'nestjs-http-remote';
import { QueueingLimiter } from 'nestjs-http-remote/kit';
import { getWorkWxApi, type KnownRate } from '../declare/work-wx-api.decorator.js';
import { shortDigest } from '../short-digest.js';
import { untilAborted } from '../until-aborted.js';
import { RateCounts, type RateCount, type SharedRateCounts } from './rate-counts.js';

export interface DocumentedLimiterOptions {
  /** Whose limits they are, for errors, such as `corp ww1`. */
  readonly owner: string;
  /** The key of the corp, which contains no secret. */
  readonly corp: string;
  readonly maxQueued: number;
  /** Milliseconds since 1970: a day of the server ends at midnight in China. */
  readonly now: () => number;
  readonly shared?: SharedRateCounts | undefined;
}

/** A call and what the limits need to know about it. */
export interface LimitedCall {
  readonly call: HttpRemoteCall;
  /** Identifies the secret that authorizes the call, without containing it. */
  readonly secretKey: () => string;
  /** Called before each try. If it throws, the call is rejected with that error. */
  readonly check: () => void;
}

const DAY_MS = 86_400_000;
const CHINA_OFFSET_MS = 8 * 3_600_000;
/** Latency can make our next window overlap the server's current one. */
const MARGIN_MS = 1_000;

/** Keeps the calls of a corp within the rates and the concurrency that the pages of their APIs document. */
export class DocumentedLimiter {
  private readonly counts: RateCounts;
  /** By counted windows: the last call in the queue for them. */
  private readonly lines = new Map<string, Promise<void>>();
  /** By action. */
  private readonly concurrent = new Map<string, QueueingLimiter>();
  private readonly closing = new AbortController();
  private queued = 0;

  constructor(private readonly options: DocumentedLimiterOptions) {
    this.counts = new RateCounts(options.corp, options.shared);
  }

  /**
   * Waits until the limits of its API allow the call. Undefined if they do now, and nothing is to be released.
   *
   * @throws LimitExceededError if the call would have to wait longer than its time, or too many calls wait
   */
  acquire(limited: LimitedCall): Promise<CallPermit | undefined> | undefined {
    const { rates, concurrency } = getWorkWxApi(limited.call.input.constructor);
    if (concurrency !== undefined) return this.acquireBoth(limited, rates, concurrency);
    if (!rates || rates.length === 0) return undefined;
    return this.takeRates(limited, rates);
  }

  /** Runs the `check` of the calls that wait for others to end. */
  recheck(): void {
    for (const limiter of this.concurrent.values()) limiter.recheck();
  }

  /** Rejects the calls that wait. */
  close(): void {
    this.closing.abort();
    for (const limiter of this.concurrent.values()) void limiter.close();
  }

  /** The permit comes first: a call that waits for it after it was counted would be sent in a later window, uncounted. */
  private async acquireBoth(
    limited: LimitedCall,
    rates: readonly KnownRate[] = [],
    concurrency: number,
  ): Promise<CallPermit> {
    const { call, check } = limited;
    const permit = await this.concurrentOf(call.api.action, concurrency).acquire(call, check);
    try {
      if (rates.length > 0) await this.takeRates(limited, rates);
      return permit;
    } catch (error) {
      permit.release();
      throw error;
    }
  }

  private concurrentOf(action: string, concurrentCalls: number): QueueingLimiter {
    const known = this.concurrent.get(action);
    if (known) return known;
    const { owner, corp, maxQueued } = this.options;
    const limiter = new QueueingLimiter({
      owner: `${action} of ${owner}, as its page documents,`,
      key: `${corp}:${action}`,
      limits: { concurrentCalls, maxQueued },
    });
    this.concurrent.set(action, limiter);
    return limiter;
  }

  private takeRates(limited: LimitedCall, rates: readonly KnownRate[]): Promise<undefined> | undefined {
    const counts = rates.map((rate) => this.countOf(rate, limited));
    const line = counts.map(({ key }) => key).join(' ');
    if (this.lines.has(line)) return this.waitInLine(line, limited, rates);
    const waitMs = this.counts.take(counts);
    if (waitMs === 0) return undefined;
    return this.waitInLine(line, limited, rates, waitMs);
  }

  /** @param first the result of a first try, if there was one */
  private async waitInLine(
    line: string,
    limited: LimitedCall,
    rates: readonly KnownRate[],
    first?: Promise<number> | number,
  ): Promise<undefined> {
    const { owner, maxQueued } = this.options;
    const { call, check } = limited;
    if (this.queued >= maxQueued && typeof first !== 'object') {
      throw new LimitExceededError(
        `too many calls wait for the limits of ${owner} (maxQueued: ${maxQueued})`,
        {
          api: call.api,
        },
      );
    }
    const before = this.lines.get(line);
    let leave = () => {};
    const turn = new Promise<void>((resolve) => (leave = resolve));
    this.lines.set(line, turn);
    this.queued++;
    try {
      if (before) await this.untilEnded(before, call);
      for (let waitMs = await (first ?? this.tryTake(limited, rates)); waitMs > 0;) {
        if (waitMs >= call.remainingMs) throw this.tooLong(call, waitMs);
        await this.wait(waitMs, call);
        check();
        waitMs = await this.tryTake(limited, rates);
      }
      return undefined;
    } finally {
      this.queued--;
      // If a call leaves early, the next one must not overtake those in front of it.
      void Promise.resolve(before).then(() => {
        if (this.lines.get(line) === turn) this.lines.delete(line);
        leave();
      });
    }
  }

  private tryTake(limited: LimitedCall, rates: readonly KnownRate[]): Promise<number> | number {
    return this.counts.take(rates.map((rate) => this.countOf(rate, limited)));
  }

  private async wait(ms: number, call: HttpRemoteCall): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise((resolve) => (timer = setTimeout(resolve, ms)));
    await this.untilEnded(over, call).finally(() => clearTimeout(timer));
  }

  private async untilEnded(work: Promise<unknown>, call: HttpRemoteCall): Promise<void> {
    const closed = this.closing.signal;
    await untilAborted(() => work, AbortSignal.any([call.signal, closed])).catch((error: unknown) => {
      if (call.endedBy || !closed.aborted) throw error;
      throw new LimitExceededError(`${this.options.owner} is closed`, { api: call.api });
    });
  }

  private tooLong(call: HttpRemoteCall, waitMs: number): LimitExceededError {
    const seconds = Math.ceil(waitMs / 1000);
    return new LimitExceededError(
      `${this.options.owner} has reached the rate that the page of this API documents: not sent for another ${seconds} s, ` +
        'which is longer than the call may take',
      { api: call.api, retryAfterMs: waitMs },
    );
  }

  private countOf(rate: KnownRate, { call, secretKey }: LimitedCall): RateCount {
    const { calls, perMs, scope, by, sharedWith } = rate;
    const { action } = call.api;
    const apis = sharedWith ? [...new Set([action, ...sharedWith])].sort().join(',') : action;
    const parts = [apis, String(perMs)];
    if (scope === 'app') parts.push(secretKey());
    if (by) parts.push(digestOf(by.map((property) => (call.input as Record<string, unknown>)[property])));
    if (perMs !== DAY_MS) return { key: parts.join(':'), calls, windowMs: perMs + marginOf(perMs) };
    const inChinaMs = this.options.now() + CHINA_OFFSET_MS;
    parts.push(String(Math.floor(inChinaMs / DAY_MS)));
    return { key: parts.join(':'), calls, windowMs: DAY_MS - (inChinaMs % DAY_MS) + MARGIN_MS };
  }
}

/** A margin of a whole second would double the window of a rate per second. */
function marginOf(perMs: number): number {
  return Math.min(MARGIN_MS, Math.ceil(perMs / 60));
}

/** The key of a group robot is a secret. */
function digestOf(values: readonly unknown[]): string {
  return shortDigest(JSON.stringify(values.map((value) => String(value))));
}
