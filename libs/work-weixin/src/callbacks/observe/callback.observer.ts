import type { CallbackRecord } from './callback-record.js';

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
  /** What it throws is logged, and changes neither the callback nor its answer. */
  abstract onCallback(record: CallbackRecord): void | Promise<void>;
}
