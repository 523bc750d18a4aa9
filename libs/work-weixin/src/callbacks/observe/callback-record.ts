import type { CallbackStage } from '../errors/callback.error.js';

/**
 * How a callback ended:
 * - `checked`: the console's check of the URL was answered
 * - `handled`: all of its handlers are done
 * - `queued`: it is stored in the queue. Each attempt to run its handlers has a record of its own
 * - `duplicate`: it was handled before, or is being handled, and got the same answer
 * - `unknown`: no handler takes it
 * - `late`: its handlers are done, but it had been answered before: they needed longer than `answerWithinMs`
 * - `refused`: no handler ran, see {@link CallbackRefusedError}
 * - `failed`: a handler failed, or its reply is invalid
 *
 * @see {@link CallbackRecord.outcome}
 */
export type CallbackOutcome =
  'checked' | 'handled' | 'queued' | 'duplicate' | 'unknown' | 'late' | 'refused' | 'failed';

/**
 * One callback that has ended. It holds no token, key, signature or plain text.
 *
 * @see {@link CallbackObserver}
 */
export interface CallbackRecord {
  readonly outcome: CallbackOutcome;
  /** The HTTP status of the answer. */
  readonly status: number;
  /** Missing if the path names none. */
  readonly tenant?: string | undefined;
  /** Missing if the path names none. */
  readonly receiver?: string | undefined;
  /** The kind of the receiver, such as `contacts`, `app`, `bot` or `suite`. Missing if the path names no receiver. */
  readonly kind?: string | undefined;
  /** The app of the receiver, if it belongs to one. */
  readonly app?: string | undefined;
  /** Such as `event/change_contact/create_user`. Missing if the callback was not decrypted. */
  readonly eventId?: string | undefined;
  /** The handlers that it went to, such as `Directory.joined`. */
  readonly handlers: readonly string[];
  /** Of the handler with the most; 0 if none ran. */
  readonly attempts: number;
  readonly startedAt: Date;
  /** Set for a job: its handlers ran from the queue, after the answer. Then the times are those of the job. */
  readonly fromQueue?: true;
  /** Milliseconds until the answer. */
  readonly answeredAfterMs: number;
  /** Milliseconds until the handlers were done. */
  readonly durationMs: number;
  /** Milliseconds that each stage took. */
  readonly stages: Readonly<Partial<Record<CallbackStage, number>>>;
  /** Why it was refused or has failed; or that its reply came too late. */
  readonly error?: unknown;
}
