import { setTimeout as delay } from 'node:timers/promises';
import type { ProviderCallbackContext } from '../contract/callback-context.js';
import { CallbackReply } from '../contract/callback-reply.js';
import type { WorkWeixinCallback } from '../contract/work-weixin-callback.js';
import { HandlerFailedError } from '../errors/handler-failed.error.js';
import type { TenantContext } from '../../tenant/context/tenant-context.js';
import type { EventHandler } from './handler-table.js';

/** One event on its way to its handlers. */
export interface EventToHandle {
  readonly event: WorkWeixinCallback;
  readonly context: Omit<ProviderCallbackContext, 'attempt'>;
  readonly handlers: readonly EventHandler[];
  /** When the callback is answered at the latest, on the clock of `performance.now()`. */
  readonly deadline: number;
}

/** What the handlers of an event did. */
export interface HandledEvent {
  /** Of the handler with the most. */
  readonly attempts: number;
  readonly reply: CallbackReply | undefined;
  /** The first handler that failed in every attempt. */
  readonly failure: HandlerFailedError | undefined;
}

interface Run {
  readonly attempts: number;
  readonly result?: unknown;
  readonly failure?: HandlerFailedError;
}

/** How handlers are retried. A stub has shorter pauses. */
export interface HandlerRetries {
  /** The pauses before the second and the third attempt. */
  backoffMs: readonly number[];
}

/** Runs the handlers of an event side by side, each with retries of its own: one that fails does not repeat its neighbors. */
export class EventDispatcher {
  constructor(
    private readonly tenants: TenantContext,
    private readonly retries: HandlerRetries = { backoffMs: [200, 800] },
  ) {}

  async handle(toHandle: EventToHandle): Promise<HandledEvent> {
    const { handlers } = toHandle;
    const runs = await Promise.all(handlers.map((handler) => this.run(handler, toHandle)));
    const replies = runs.map(({ result }, i) => (handlers[i]?.isReplier ? result : undefined));
    return {
      attempts: Math.max(0, ...runs.map(({ attempts }) => attempts)),
      reply: replies.find((reply) => reply instanceof CallbackReply),
      failure: runs.find(({ failure }) => failure)?.failure,
    };
  }

  private async run(handler: EventHandler, toHandle: EventToHandle): Promise<Run> {
    const { event, context, deadline } = toHandle;
    const { tenant, app, signal, eventId } = context;
    for (let attempt = 1; ; attempt++) {
      try {
        const call = () => handler.call(event, Object.freeze({ ...context, attempt }));
        const result = await (tenant === undefined ? call() : this.tenants.runHandler(tenant, app, call));
        return { attempts: attempt, result };
      } catch (error) {
        const pauseMs = this.retries.backoffMs[attempt - 1];
        const failed = () => ({
          attempts: attempt,
          failure: new HandlerFailedError(handler.name, eventId, attempt, error),
        });
        if (pauseMs === undefined || signal.aborted || wouldMiss(deadline, pauseMs)) return failed();
        // Without the signal as an error: the handler's own error is the one that counts.
        await delay(pauseMs, undefined, { signal }).catch(() => undefined);
        if (signal.aborted) return failed();
      }
    }
  }
}

/** Before the callback is answered, the vendor's own repetition is better than an answer that comes too late. */
function wouldMiss(deadline: number, pauseMs: number): boolean {
  const leftMs = deadline - performance.now();
  return leftMs > 0 && leftMs <= pauseMs;
}
