import { CallbackRefusedError, type CallbackRefusal } from '../errors/callback-refused.error.js';
import { CallbackObserver } from './callback.observer.js';
import type { CallbackOutcome, CallbackRecord } from './callback-record.js';

/** Beyond that the receiver whose last request is the oldest is forgotten. */
const MAX_RECEIVERS = 1_000;

/**
 * Selects receivers: see {@link CallbackMonitor.activity}.
 *
 * @example `{ tenant: 'acme', receiver: 'contacts' }`
 */
export interface CallbackActivityFilter {
  /** @default all tenants */
  readonly tenant?: string | undefined;
  /** @default all receivers */
  readonly receiver?: string | undefined;
}

/**
 * The requests that have arrived in this process since it started.
 *
 * @see {@link CallbackMonitor}
 */
export interface CallbackActivity {
  /** How many callbacks are in work, of all receivers, without jobs of a queue. */
  readonly pending: number;
  /** How many requests and jobs ended, by outcome. An outcome that did not occur is missing. */
  readonly outcomes: Readonly<Partial<Record<CallbackOutcome, number>>>;
  /** The last request that was neither refused nor failed; undefined if there is none. */
  readonly lastGood?: { readonly agoMs: number } | undefined;
  /** The last request that was refused; undefined if there is none. */
  readonly lastRefusal?: { readonly agoMs: number; readonly reason: CallbackRefusal } | undefined;
  /** The last callback whose handler failed or whose reply is invalid; undefined if there is none. */
  readonly lastFailure?: { readonly agoMs: number; readonly eventId?: string | undefined } | undefined;
}

/**
 * Counts the callbacks of this process. `WorkWeixinCallbackHealthIndicator` of `nestjs-work-weixin/health` reads it.
 *
 * @see {@link WorkWeixinCallbackModule}
 * @example
 * ```ts
 * const { pending, lastGood } = monitor.activity({ tenant: 'acme', receiver: 'contacts' });
 * ```
 */
export class CallbackMonitor extends CallbackObserver {
  private readonly all = new Tally(undefined, undefined);
  /** The oldest first. Strangers cannot add to them: only what is configured has a name. */
  private readonly receivers = new Map<string, Tally>();

  /** @internal Injected. */
  constructor(private readonly pendingCount: () => number) {
    super();
  }

  /** @internal */
  override onCallback(record: CallbackRecord): void {
    this.all.add(record);
    const { tenant, receiver } = record;
    if (receiver === undefined) return;
    const key = `${tenant ?? ''}/${receiver}`;
    const tally = this.receivers.get(key) ?? new Tally(tenant, receiver);
    tally.add(record);
    this.receivers.delete(key);
    this.receivers.set(key, tally);
    if (this.receivers.size > MAX_RECEIVERS) this.receivers.delete(this.receivers.keys().next().value ?? '');
  }

  /** Requests to paths that name no receiver, and those that were refused before it was looked up, count only without a filter. */
  activity({ tenant, receiver }: CallbackActivityFilter = {}): CallbackActivity {
    const wanted =
      tenant === undefined && receiver === undefined
        ? [this.all]
        : [...this.receivers.values()].filter(
            (each) =>
              (tenant === undefined || each.tenant === tenant) &&
              (receiver === undefined || each.receiver === receiver),
          );
    const outcomes: Partial<Record<CallbackOutcome, number>> = {};
    for (const { counts } of wanted)
      for (const [outcome, count] of counts) outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
    const now = performance.now();
    const good = latest(wanted.map(({ good }) => good));
    const refusal = latest(wanted.map(({ refusal }) => refusal));
    const failure = latest(wanted.map(({ failure }) => failure));
    return {
      pending: this.pendingCount(),
      outcomes,
      lastGood: good && { agoMs: now - good.atMs },
      lastRefusal: refusal && { agoMs: now - refusal.atMs, reason: refusal.reason },
      lastFailure: failure && { agoMs: now - failure.atMs, eventId: failure.eventId },
    };
  }
}

interface Moment {
  /** On the clock of `performance.now()`. */
  readonly atMs: number;
}

/** The requests of one receiver, or of all. */
class Tally {
  readonly counts = new Map<CallbackOutcome, number>();
  good: Moment | undefined;
  refusal: (Moment & { readonly reason: CallbackRefusal }) | undefined;
  failure: (Moment & { readonly eventId: string | undefined }) | undefined;

  constructor(
    readonly tenant: string | undefined,
    readonly receiver: string | undefined,
  ) {}

  add({ outcome, error, eventId }: CallbackRecord): void {
    this.counts.set(outcome, (this.counts.get(outcome) ?? 0) + 1);
    const atMs = performance.now();
    if (outcome === 'failed') this.failure = { atMs, eventId };
    else if (error instanceof CallbackRefusedError) this.refusal = { atMs, reason: error.reason };
    else this.good = { atMs };
  }
}

function latest<T extends Moment>(moments: readonly (T | undefined)[]): T | undefined {
  return moments.reduce((last, each) => (each && !(last && last.atMs >= each.atMs) ? each : last), undefined);
}
