import { setTimeout as delay } from 'node:timers/promises';
import type { ProviderCallbackContext } from '../contract/callback-context.js';
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
  /** The handlers that finished before. */
  readonly done?: readonly string[] | undefined;
  /** Which attempt this is. Handlers of a job are retried by its queue and not here. */
  readonly onlyAttempt?: number | undefined;
}

/** The work of the handlers of an event. */
export interface HandledEvent {
  /** Of the handler with the most. */
  readonly attempts: number;
  /** The value that the replier returned: a `CallbackReply`, unless its types were evaded. */
  readonly reply: unknown;
  /** The first handler that failed in every attempt. */
  readonly failure: HandlerFailedError | undefined;
  /** The handlers that finished, now or before, and need not run again if another one failed. */
  readonly done: readonly string[];
}

interface Run {
  readonly attempts: number;
  readonly name: string;
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
  /** @param timeoutMs after which a handler counts as failed; without it they may take any time */
  constructor(
    private readonly tenants: TenantContext,
    private readonly retries: HandlerRetries = { backoffMs: [200, 800] },
    private readonly timeoutMs?: number,
  ) {}

  async handle(toHandle: EventToHandle): Promise<HandledEvent> {
    const { done = [] } = toHandle;
    const handlers = toHandle.handlers.filter(({ name }) => !done.includes(name));
    const runs = await Promise.all(handlers.map((handler) => this.run(handler, toHandle)));
    const replies = runs.map(({ result }, i) => (handlers[i]?.isReplier ? result : undefined));
    return {
      attempts: Math.max(0, ...runs.map(({ attempts }) => attempts)),
      reply: replies.find((reply) => reply !== undefined && reply !== null),
      failure: runs.find(({ failure }) => failure)?.failure,
      done: [...done, ...finished(toHandle.handlers, runs)],
    };
  }

  private async run(handler: EventHandler, toHandle: EventToHandle): Promise<Run> {
    const { event, context, deadline } = toHandle;
    const { tenant, app, signal, eventId } = context;
    const { name } = handler;
    for (let attempt = toHandle.onlyAttempt ?? 1; ; attempt++) {
      try {
        const call = (own: AbortSignal) => () =>
          handler.call(event, Object.freeze({ ...context, signal: own, attempt }));
        const run = (own: AbortSignal) =>
          tenant === undefined ? call(own)() : this.tenants.runHandler(tenant, app, call(own));
        const result = await (this.timeoutMs === undefined
          ? run(signal)
          : inTime(this.timeoutMs, signal, run));
        return { name, attempts: attempt, result };
      } catch (error) {
        // A handler that was too slow still runs.
        const isLast = toHandle.onlyAttempt !== undefined || error instanceof HandlerTimeout;
        const pauseMs = isLast ? undefined : this.retries.backoffMs[attempt - 1];
        const failed = () => ({
          name,
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

/** A reply is not kept, so a replier runs again; so do handlers of one name, which cannot be told apart. */
function finished(handlers: readonly EventHandler[], runs: readonly Run[]): string[] {
  const isTold = (name: string) => {
    const [one, ...others] = handlers.filter((handler) => handler.name === name);
    return one && !one.isReplier && others.length === 0;
  };
  return runs.filter(({ name, failure }) => !failure && isTold(name)).map(({ name }) => name);
}

class HandlerTimeout extends Error {
  override readonly name = 'HandlerTimeout';

  constructor(ms: number) {
    super(`the handler needed longer than handlerTimeoutMs, ${ms} ms`);
  }
}

/** Runs a handler, whose signal aborts when the time is over or the outer signal aborts. */
async function inTime<T>(
  timeoutMs: number,
  signal: AbortSignal,
  run: (signal: AbortSignal) => T,
): Promise<Awaited<T>> {
  const own = new AbortController();
  const abort = () => own.abort(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const timeout = new HandlerTimeout(timeoutMs);
      reject(timeout);
      own.abort(timeout);
    }, timeoutMs);
  });
  try {
    return await Promise.race([run(own.signal), late]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}
