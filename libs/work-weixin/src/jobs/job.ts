import { refuseUnknownKeys } from 'nestjs-http-remote/kit';
import { Errcode } from '../errcode/errcode.js';
import { JobFailedError } from '../errors/job-failed.error.js';
import { JobTimeoutError } from '../errors/job-timeout.error.js';
import { isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import type { WorkWeixinCallOptions, WorkWeixinService } from '../work-weixin.service.js';
import type { JobState } from './job-kind.js';
import { DEFAULT_WAIT_MS, WAIT_OPTIONS, type JobWaitOptions } from './job.options.js';
import type { JobReference } from './job-reference.js';
import { PollDelays } from './poll-delays.js';
import { isTransientFailure } from './transient-failure.js';
import { WaitTimeout } from './wait-timeout.js';

/** A `JobKind` without the types that only starting needs. */
interface ReadsState<TResult> {
  stateOf(
    jobId: string,
    workWeixin: Pick<WorkWeixinService, 'send'>,
    options: WorkWeixinCallOptions,
  ): Promise<JobState<TResult>>;
}

/**
 * A job at the server that was started, in this process or another. It holds nothing open: only `state` and `wait` make calls.
 *
 * @typeParam TResult the result, once it is done
 * @example
 * ```ts
 * const job = await jobs.start(MEMBER_IMPORT, BatchSyncUserWorkWxInput.from({ mediaId }));
 * const { failed } = await job.wait({ onProgress: ({ percentage }) => console.log(percentage) });
 * ```
 */
export class Job<TResult> {
  /** Enough to wait for the job later, in this process or another. */
  readonly reference: JobReference;
  // Private at run time, so that printing a job shows only which one it is.
  readonly #kind: ReadsState<TResult>;
  readonly #workWeixin: WorkWeixinService;
  readonly #closing: AbortSignal;

  /** @internal Made by `WorkWeixinJobs`. */
  constructor(
    kind: ReadsState<TResult>,
    reference: JobReference,
    workWeixin: WorkWeixinService,
    closing: AbortSignal,
  ) {
    this.#kind = kind;
    this.#workWeixin = workWeixin;
    this.#closing = closing;
    this.reference = Object.freeze(reference);
  }

  /** The id of the job at the server. */
  get jobId(): string {
    return this.reference.jobId;
  }

  /**
   * Reads the state, with one call.
   *
   * @throws JobFailedError if the server does not have the job (40088), or no longer has its result (40089). For other errors see
   * `WorkWeixinService.send`
   */
  async state(options: Pick<WorkWeixinCallOptions, 'signal' | 'timeoutMs'> = {}): Promise<JobState<TResult>> {
    const { tenant, app } = this.reference;
    try {
      return await this.#kind.stateOf(this.jobId, this.#workWeixin, {
        ...options,
        tenant,
        ...(app === undefined ? {} : { app }),
      });
    } catch (error) {
      throw this.explained(error);
    }
  }

  /**
   * Waits for the end of the job. A poll that fails for now (-1, a reset, a timeout of its call) is repeated until `timeoutMs`.
   *
   * @throws JobFailedError if the job failed, or the server does not have it
   * @throws JobTimeoutError if the job does not end in time: call `wait` again to go on
   * @throws CallAbortedError if the signal aborts, ClientClosedError if the application closes
   * @throws ResponseUnreadableError if the response has no state. For other errors see `WorkWeixinService.send`
   */
  async wait(options: JobWaitOptions = {}): Promise<TResult> {
    refuseUnknownKeys('waiting for a job', options, WAIT_OPTIONS);
    const { signal, timeoutMs = DEFAULT_WAIT_MS } = options;
    const timeout = new WaitTimeout(timeoutMs, signal, this.#closing);
    try {
      return await this.waitWithin(timeout, options);
    } finally {
      timeout.close();
    }
  }

  /** @internal Like `wait`, within the time of a longer work. */
  async waitWithin(timeout: WaitTimeout, { onProgress, ...polls }: JobWaitOptions): Promise<TResult> {
    const delays = new PollDelays({ ...this.#workWeixin.polls, ...polls });
    const startedMs = performance.now();
    let most: number | undefined;
    for (let failure: { retryAfterMs?: number } | undefined; ;) {
      await timeout.sleep(delays.next(failure?.retryAfterMs));
      const throwIfOver = () =>
        timeout.throwIfOver(
          `the wait for job ${this.jobId}`,
          () => new JobTimeoutError(this.reference, timeout.ms, failure),
        );
      throwIfOver();
      let state: JobState<TResult>;
      try {
        state = await this.state({ signal: timeout.signal });
      } catch (error) {
        throwIfOver();
        if (!isTransientFailure(error)) throw error;
        failure = error;
        continue;
      }
      failure = undefined;
      if (state.status === 'failed') throw new JobFailedError(this.reference, state);
      most = higher(most, state.status === 'done' ? 100 : state.percentage);
      onProgress?.({
        jobId: this.jobId,
        ...(most === undefined ? {} : { percentage: most }),
        ...(state.total === undefined ? {} : { total: state.total }),
        elapsedMs: performance.now() - startedMs,
      });
      if (state.status === 'done') return state.result;
    }
  }

  private explained(error: unknown): unknown {
    if (!isWorkWeixinApiError(error) || !error.is(...OF_THE_JOB)) return error;
    const { errcode, errmsg } = error;
    // Without a result nothing is known about the effect.
    return new JobFailedError(this.reference, { errcode, errmsg, outcome: 'unknown', cause: error });
  }
}

/** Codes of a poll that concern the job, not the call. */
const OF_THE_JOB = [Errcode.JobNotFound, Errcode.JobResultPurged, Errcode.MassDeletionGuarded] as const;

/** A percentage never goes back, whatever the server sends. */
function higher(most: number | undefined, next: number | undefined): number | undefined {
  if (next === undefined) return most;
  return Math.max(most ?? 0, Math.min(next, 100));
}
