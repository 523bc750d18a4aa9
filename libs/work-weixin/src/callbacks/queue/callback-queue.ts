import type { CallbackReceiverPath } from '../receive/receiver-path.js';

/**
 * A callback whose handlers run from a queue.
 *
 * @see {@link CallbackQueue}
 */
export interface CallbackJob {
  /** A digest that is the same each time 企业微信 sends the callback. It shows neither corp nor message. */
  readonly id: string;
  /** The receiver that decrypts it. */
  readonly path: string | CallbackReceiverPath;
  /** The encrypted text as it arrived. */
  readonly encrypted: string;
  /** When the request arrived, in milliseconds since 1970. */
  readonly receivedAtMs: number;
  /** The handlers that finished in an earlier attempt, such as `Directory.joined`. They do not run again. */
  readonly done?: readonly string[];
}

/**
 * How an attempt at a job ended:
 * - `done`: the job is finished
 * - `failed`: a handler failed. `rest` is the job for the next attempt, without the handlers that finished
 * - `interrupted`: the application closes. Another process should run `rest`, and the attempt does not count
 *
 * @see {@link CallbackQueue.work}
 */
export type CallbackJobResult =
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly error: Error; readonly rest: CallbackJob }
  | { readonly state: 'interrupted'; readonly rest: CallbackJob };

/**
 * Runs a job. It never rejects.
 *
 * @see {@link CallbackQueue.work}
 * @param attempt 1 for the first
 */
export type CallbackJobRun = (job: CallbackJob, attempt: number) => Promise<CallbackJobResult>;

/**
 * A queue between the answer to a callback and its handlers: a callback is answered as soon as the queue has stored it, and survives
 * the end of the process. `bullmqCallbackQueue()` of `nestjs-work-weixin/callbacks/bullmq` stores jobs in Redis.
 *
 * @see {@link WorkWeixinCallbackOptions.queue}
 * @example
 * ```ts
 * import { bullmqCallbackQueue } from 'nestjs-work-weixin/callbacks/bullmq';
 *
 * WorkWeixinCallbackModule.forRoot({ queue: bullmqCallbackQueue({ connection: { host: 'redis' } }) });
 * ```
 */
export abstract class CallbackQueue {
  /**
   * Stores a job, unless a job with its id was stored within the last minutes. The callback is answered with 503 if this rejects, or
   * takes longer than `answerWithinMs`.
   */
  abstract add(job: CallbackJob): Promise<void>;

  /** Starts to take jobs, in this process or not at all. Called once, when every handler is known. */
  abstract work(run: CallbackJobRun): Promise<void> | void;

  /** Takes no further jobs. Resolves when those that it took have ended. */
  stop(): Promise<void> | void {}

  /** Closes the connections. Called after `stop()`, even if jobs have not ended by then; may be called again. */
  close(): Promise<void> | void {}
}
