import { Logger } from '@nestjs/common';
import { describeError } from 'nestjs-http-remote/kit';
import type { CallbackObserver, ObservedCallback } from './callback.observer.js';
import type { CallbackOutcome, CallbackRecord } from './callback-record.js';
import type { CallbackTrace } from './callback-trace.js';

const logger = new Logger('WorkWeixinCallback');

/** How the work of a callback ended. */
export interface CallbackEnd {
  readonly outcome: CallbackOutcome;
  readonly status: number;
  readonly error?: unknown;
}

/**
 * Runs the work of a callback inside the `around` of its observers, the first of them outermost, and notifies them of its end.
 *
 * @param work must not reject. It is called before this function returns
 */
export function observed(
  observers: readonly CallbackObserver[],
  trace: CallbackTrace,
  work: () => Promise<CallbackEnd>,
): Promise<CallbackRecord> {
  let next = async () => {
    const { outcome, status, error } = await work();
    const record = trace.end(outcome, status, error);
    notifyObservers(observers, record);
    return record;
  };
  let view: ObservedCallback | undefined;
  for (let i = observers.length - 1; i >= 0; i--) {
    const observer = observers[i];
    if (!observer?.around) continue;
    const seen = (view ??= trace.view());
    const inner = next;
    next = () => around(observer, seen, inner);
  }
  return next();
}

/** An observer that throws, or rejects later, changes nothing. */
export function notifyObservers(observers: readonly CallbackObserver[], record: CallbackRecord): void {
  for (const observer of observers) {
    try {
      const notifying = observer.onCallback(record);
      if (notifying) Promise.resolve(notifying).catch((error: unknown) => logFailure(observer, error));
    } catch (error) {
      logFailure(observer, error);
    }
  }
}

/** The work runs exactly once, and its result is the same, whatever the observer does. */
function around(
  observer: CallbackObserver,
  view: ObservedCallback,
  work: () => Promise<CallbackRecord>,
): Promise<CallbackRecord> {
  let started: Promise<CallbackRecord> | undefined;
  const run = () => (started ??= work());
  try {
    const returned = observer.around?.(view, run);
    Promise.resolve(returned).catch((error: unknown) => logFailure(observer, error));
  } catch (error) {
    logFailure(observer, error);
  }
  return run();
}

function logFailure(observer: CallbackObserver, error: unknown): void {
  logger.error(`observer ${observer.constructor.name} failed: ${describeError(error)}`);
}
