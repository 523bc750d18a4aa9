import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  CallAbortedError,
  CallTimeoutError,
  ConfigurationInvalidError,
  ResponseUnreadableError,
  getRemoteApi,
  type DtoClass,
} from 'nestjs-http-remote';
import { refuseUnknownKeys } from 'nestjs-http-remote/kit';
import type { WorkWxInput } from '../declare/work-wx.input.js';
import { Errcode } from '../errcode/errcode.js';
import { ImportRunningError } from '../errors/import-running.error.js';
import { isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import { WorkWeixinService, type WorkWeixinCallOptions } from '../work-weixin.service.js';
import { callerOf } from '../caller-of.js';
import type { JobKind } from './job-kind.js';
import { DEFAULT_WAIT_MS, RUN_OPTIONS, type JobRunOptions, type JobStartOptions } from './job.options.js';
import { Job } from './job.js';
import { PollDelays } from './poll-delays.js';
import { WaitTimeout } from './wait-timeout.js';

/** Infers `T` from the kind of job only, so that the compiler's error is about the input. */
type NotInferred<T> = [T][T extends unknown ? 0 : never];

/**
 * Starts the jobs of the server, which end some time after the call, and waits for their results.
 *
 * @example
 * ```ts
 * @Module({ imports: [WorkWeixinModule.forRoot({ … })], providers: [WorkWeixinJobs] })
 * class AppModule {}
 *
 * const { failed } = await jobs.run(MEMBER_IMPORT, BatchSyncUserWorkWxInput.from({ mediaId }), { timeoutMs: 600_000 });
 * ```
 */
@Injectable()
export class WorkWeixinJobs implements OnApplicationShutdown {
  private readonly closing = new AbortController();

  constructor(private readonly workWeixin: WorkWeixinService) {}

  /**
   * Starts a job, and does not wait for its end.
   *
   * @param kind such as MEMBER_IMPORT
   * @throws ImportRunningError if another import is running, unless `waitForOther` is set
   * @throws ResponseUnreadableError if the response has no job id. For other errors see `WorkWeixinService.send`
   */
  async start<TInput extends object, TOutput, TResult>(
    kind: JobKind<TInput, TOutput, TResult>,
    input: NotInferred<TInput>,
    options: JobStartOptions = {},
  ): Promise<Job<TResult>> {
    refuseUnknownKeys<JobRunOptions>('starting a job', options, RUN_OPTIONS);
    return this.within(options, (timeout) => this.startWithin(timeout, kind, input, options));
  }

  /**
   * Returns a job that was started before, such as in another process. Makes no call.
   *
   * @param options the tenant and the app that started the job: no other can read its state
   * @example `await jobs.resume(MEMBER_IMPORT, jobId, { tenant }).wait()`
   */
  resume<TInput extends object, TOutput, TResult>(
    kind: JobKind<TInput, TOutput, TResult>,
    jobId: string,
    options: Pick<WorkWeixinCallOptions, 'tenant' | 'app'> = {},
  ): Job<TResult> {
    return new Job(
      kind,
      { api: kind.api, jobId, ...callerOf(this.workWeixin, options) },
      this.workWeixin,
      this.closing.signal,
    );
  }

  /**
   * Starts a job and waits for its end.
   *
   * @throws the errors of `start` and of `Job.wait`
   */
  async run<TInput extends object, TOutput, TResult>(
    kind: JobKind<TInput, TOutput, TResult>,
    input: NotInferred<TInput>,
    options: JobRunOptions = {},
  ): Promise<TResult> {
    refuseUnknownKeys('running a job', options, RUN_OPTIONS);
    return this.within(options, async (timeout) => {
      const job = await this.startWithin(timeout, kind, input, options);
      return job.waitWithin(timeout, options);
    });
  }

  /** Ends all waits: each rejects with ClientClosedError. */
  onApplicationShutdown(): void {
    this.closing.abort();
  }

  /** @internal Work of several calls, with one time for all of them. */
  async within<T>(
    { signal, timeoutMs = DEFAULT_WAIT_MS }: { readonly signal?: AbortSignal; readonly timeoutMs?: number },
    work: (timeout: WaitTimeout) => Promise<T>,
  ): Promise<T> {
    const timeout = new WaitTimeout(timeoutMs, signal, this.closing.signal);
    try {
      return await work(timeout);
    } catch (error) {
      // A call that the timeout ended reports that its caller aborted it.
      if (timeout.isOver && isAbortOf(error, timeout)) {
        const { api, stage, outcome } = error;
        const ended = { api, stage, outcome };
        timeout.throwIfOver(
          'the start of the job',
          () => new CallTimeoutError(`the job did not start within ${timeout.ms} ms`, ended),
          ended,
        );
      }
      throw error;
    } finally {
      timeout.close();
    }
  }

  /** @internal */
  async startWithin<TInput extends object, TOutput, TResult>(
    timeout: WaitTimeout,
    kind: JobKind<TInput, TOutput, TResult>,
    input: NotInferred<TInput>,
    options: JobStartOptions,
  ): Promise<Job<TResult>> {
    if (!kind.isStartedBy(input))
      throw new ConfigurationInvalidError(
        `the input does not start this kind of job: pass one made with ${kind.startedBy.map((name) => `${name}.from()`).join(' or ')}`,
      );
    // No other can read the state of the job.
    const caller = callerOf(this.workWeixin, options);
    const jobId = await this.jobIdOf(timeout, input as WorkWxInput<{ jobId?: string }>, caller, options);
    const job = this.resume(kind, jobId, caller);
    await options.onStart?.(job.reference);
    return job;
  }

  private async jobIdOf(
    timeout: WaitTimeout,
    input: WorkWxInput<{ jobId?: string }>,
    caller: Pick<WorkWeixinCallOptions, 'tenant' | 'app'>,
    { validation, waitForOther = false, ...polls }: JobStartOptions,
  ): Promise<string> {
    const delays = new PollDelays({ ...this.workWeixin.polls, ...polls });
    const call = { ...caller, ...(validation && { validation }), signal: timeout.signal };
    for (;;) {
      try {
        const { jobId } = await this.workWeixin.send(input, call);
        if (jobId) return jobId;
        throw new ResponseUnreadableError('the response has no jobid', {
          api: getRemoteApi(input.constructor as DtoClass<object>),
        });
      } catch (error) {
        if (!isWorkWeixinApiError(error) || !error.is(Errcode.ImportRunning)) throw error;
        const running = new ImportRunningError(error);
        if (!waitForOther) throw running;
        await timeout.sleep(delays.next());
        timeout.throwIfOver('the wait for another import', () => running);
      }
    }
  }
}

/** Whether the call was ended by the timeout, not by anything else. */
function isAbortOf(error: unknown, timeout: WaitTimeout): error is CallAbortedError {
  return error instanceof CallAbortedError && error.cause === timeout.signal.reason;
}
