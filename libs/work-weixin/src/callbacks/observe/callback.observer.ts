import type { CallbackRecord } from './callback-record.js';

/**
 * A callback in work, as an observer sees it: verified, decrypted, and not yet handled.
 *
 * @see {@link CallbackObserver.around}
 */
export type ObservedCallback = Readonly<
  Pick<CallbackRecord, 'tenant' | 'receiver' | 'kind' | 'app' | 'eventId' | 'startedAt' | 'fromQueue'>
>;

/**
 * Notified of each callback when it has ended: see the option `observers` of {@link WorkWeixinCallbackModule}.
 *
 * @example
 * ```ts
 * class CallbackMetrics extends CallbackObserver {
 *   onCallback({ receiver, outcome, durationMs }: CallbackRecord) {
 *     histogram.record(durationMs, { receiver, outcome });
 *   }
 * }
 * ```
 */
export abstract class CallbackObserver {
  /** An error that it throws is logged, and changes neither the callback nor its answer. */
  abstract onCallback(record: CallbackRecord): void | Promise<void>;

  /**
   * Runs around the handlers of a callback, for example to trace them: they run in the asynchronous context in which `run` is
   * called, and so does `onCallback`. `run` starts them, so call it before any `await`. It resolves to the record, also if a handler
   * fails. What `around` returns or throws changes nothing. Requests that are refused before they are decrypted have none.
   */
  around?(callback: ObservedCallback, run: () => Promise<CallbackRecord>): unknown;
}
