import type { EventDispatcher, HandledEvent } from '../dispatch/event-dispatcher.js';
import type { HandlerTable } from '../dispatch/handler-table.js';
import { HandlerMissingError } from '../errors/handler-missing.error.js';
import type { CallbackObserver } from '../observe/callback.observer.js';
import { CallbackTrace } from '../observe/callback-trace.js';
import { notifyObservers, observed } from '../observe/notify-observers.js';
import type { CallbackOpener, ReopenedCallback } from '../receive/callback-opener.js';
import { contextOf } from '../receive/handler-context.js';
import type { ReceiverFinder } from '../receive/receiver-finder.js';
import type { CallbackJob, CallbackJobResult } from './callback-queue.js';

export interface JobRunnerParts {
  readonly now: () => number;
  readonly finder: ReceiverFinder;
  readonly opener: CallbackOpener;
  readonly table: HandlerTable;
  readonly dispatcher: EventDispatcher;
  readonly observers: readonly CallbackObserver[];
  /** Aborts when the application no longer waits for handlers. */
  readonly signal: AbortSignal;
}

/** Nobody waits for a job. */
const FIND_WITHIN_MS = 10_000;
/** The answer to a callback that is in the queue. */
const ANSWERED = 200;

/** Runs the handlers of callbacks from a queue: all but those that reply, which ran before the answer. */
export class JobRunner {
  constructor(private readonly parts: JobRunnerParts) {}

  /** It never rejects. */
  async run(job: CallbackJob, attempt: number): Promise<CallbackJobResult> {
    const { observers, now } = this.parts;
    const trace = new CallbackTrace(now());
    trace.attempts = attempt;
    try {
      const opened = await this.open(job, trace);
      return await this.handle(job, attempt, opened, trace);
    } catch (error) {
      // Such as a tenant that is gone, or a new key.
      notifyObservers(observers, trace.end('failed', ANSWERED, error));
      return { state: 'failed', error: errorOf(error), rest: job };
    }
  }

  private async open({ path, encrypted }: CallbackJob, trace: CallbackTrace): Promise<ReopenedCallback> {
    const { finder, opener } = this.parts;
    const found = await finder.find(path, FIND_WITHIN_MS);
    trace.name(found);
    const opened = opener.reopen(encrypted, found, trace);
    trace.eventId = opened.decoded.id;
    const receiver = await finder.address(opened, FIND_WITHIN_MS);
    trace.name(receiver);
    return { ...opened, receiver };
  }

  private async handle(
    job: CallbackJob,
    attempt: number,
    opened: ReopenedCallback,
    trace: CallbackTrace,
  ): Promise<CallbackJobResult> {
    const { table, dispatcher, observers, signal } = this.parts;
    const { decoded, receiver } = opened;
    const found = table.handlersOf(decoded.eventClass, receiver);
    const handlers = found.filter(({ isReplier }) => !isReplier);
    if (handlers.length === 0) throw new HandlerMissingError(decoded.id);
    let result: CallbackJobResult = { state: 'done' };
    await observed(observers, trace, async () => {
      trace.enter('handle');
      trace.handlers = handlers.map(({ name }) => name);
      const handled = await dispatcher.handle({
        event: decoded.event,
        handlers,
        deadline: Infinity,
        done: job.done,
        onlyAttempt: attempt,
        context: contextOf(opened, { signal, receivedAtMs: job.receivedAtMs }),
      });
      result = resultOf(job, handled, signal);
      const { failure: error } = handled;
      return { outcome: error ? 'failed' : 'handled', status: ANSWERED, error };
    });
    return result;
  }
}

function resultOf(job: CallbackJob, { failure, done }: HandledEvent, signal: AbortSignal): CallbackJobResult {
  if (!failure) return { state: 'done' };
  const rest = done.length === 0 ? job : { ...job, done };
  return signal.aborted ? { state: 'interrupted', rest } : { state: 'failed', error: failure, rest };
}

function errorOf(error: unknown): Error {
  return error instanceof Error ? error : new Error('a non-Error value was thrown');
}
