import type { CallbackReply } from '../contract/callback-reply.js';
import type { CallbackStage } from '../errors/callback.error.js';
import type { ObservedCallback } from './callback.observer.js';
import type { CallbackOutcome, CallbackRecord } from './callback-record.js';

interface NamedReceiver {
  readonly tenant: string | undefined;
  readonly name: string;
  readonly kind: string;
  readonly options: { readonly app?: string | undefined };
}

/** The facts about a callback while it is on its way. */
export class CallbackTrace {
  tenant: string | undefined;
  receiver: string | undefined;
  kind: string | undefined;
  app: string | undefined;
  eventId: string | undefined;
  handlers: readonly string[] = [];
  attempts = 0;
  fromQueue = false;
  /** The reply that the replier returned. */
  reply: CallbackReply | undefined;
  /** Called with the record, for a test that waits for it. */
  onEnd: ((record: CallbackRecord) => void) | undefined;
  private readonly startedMs = performance.now();
  private readonly stages: Partial<Record<CallbackStage, number>> = {};
  private stage: CallbackStage = 'receive';
  private stageMs = this.startedMs;
  private answeredAfter: number | undefined;

  constructor(readonly startedAtMs: number) {}

  name({ tenant, name, kind, options }: NamedReceiver): void {
    this.tenant = tenant;
    this.receiver = name;
    this.kind = kind;
    this.app = options.app;
  }

  enter(stage: CallbackStage): void {
    const now = performance.now();
    this.stages[this.stage] = (this.stages[this.stage] ?? 0) + now - this.stageMs;
    this.stage = stage;
    this.stageMs = now;
  }

  /** The time by which something must have happened, on the clock of `performance.now()`. */
  deadline(withinMs: number): number {
    return this.startedMs + withinMs;
  }

  answered(): void {
    this.answeredAfter ??= performance.now() - this.startedMs;
  }

  get isAnswered(): boolean {
    return this.answeredAfter !== undefined;
  }

  get answeredAfterMs(): number {
    return this.answeredAfter ?? performance.now() - this.startedMs;
  }

  /** The view of observers while the callback is in work. */
  view(): ObservedCallback {
    const { tenant, receiver, kind, app, eventId } = this;
    const startedAt = new Date(this.startedAtMs);
    const view = { tenant, receiver, kind, app, eventId, startedAt };
    return Object.freeze(this.fromQueue ? { ...view, fromQueue: true } : view);
  }

  end(outcome: CallbackOutcome, status: number, error?: unknown): CallbackRecord {
    this.enter(this.stage);
    this.answered();
    const { handlers, attempts, answeredAfterMs, stages } = this;
    const record = Object.freeze({
      ...this.view(),
      outcome,
      status,
      handlers,
      attempts,
      answeredAfterMs,
      durationMs: performance.now() - this.startedMs,
      stages,
      error,
    });
    this.onEnd?.(record);
    return record;
  }
}
