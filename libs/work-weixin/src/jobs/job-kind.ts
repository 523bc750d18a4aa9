import { getRemoteApi, ResponseUnreadableError, type ApiReference, type DtoClass } from 'nestjs-http-remote';
import type { WorkWxInput } from '../declare/work-wx.input.js';
import type { WorkWeixinCallOptions, WorkWeixinService } from '../work-weixin.service.js';

/**
 * The state of a job, as the server returns it.
 *
 * @see {@link Job.state}
 */
export type JobState<TResult> =
  | {
      readonly status: 'running';
      /** From 0 to 100, if the server gives it. */
      readonly percentage?: number | undefined;
      /** The number of things to do, such as lines of a file, if the server gives it. */
      readonly total?: number | undefined;
    }
  | { readonly status: 'done'; readonly result: TResult; readonly total?: number | undefined }
  | {
      readonly status: 'failed';
      readonly errcode?: number | undefined;
      readonly errmsg?: string | undefined;
    };

/** The declaration of a kind of job: see {@link JobKind}. */
export interface JobDeclaration<TInput extends object, TOutput, TResult> {
  /** The inputs that start such a job. Their outputs have a `jobId`. */
  readonly starts: readonly DtoClass<TInput>[];
  /** The input that reads the state of a job. */
  readonly ask: (jobId: string) => WorkWxInput<TOutput>;
  /** Reads the state; undefined if the response does not have it. */
  readonly read: (output: TOutput, jobId: string) => JobState<TResult> | undefined;
}

/**
 * A kind of job: which inputs start it, which API returns its state, and how that is read. {@link WorkWeixinJobs} works with
 * every kind, also with one that an application declares.
 *
 * @typeParam TInput the inputs that start such a job
 * @typeParam TResult the result of the job
 * @example
 * ```ts
 * const invoiceJob = new JobKind<StartInvoiceWorkWxInput, InvoiceOutput, string>({
 *   starts: [StartInvoiceWorkWxInput],
 *   ask: (jobId) => InvoiceStateWorkWxInput.from({ jobId }),
 *   read: ({ status, url = '' }) =>
 *     status === 1 ? { status: 'done', result: url } : status === 0 ? { status: 'running' } : undefined,
 * });
 * const url = await jobs.run(invoiceJob, StartInvoiceWorkWxInput.from({ year: 2026 }));
 * ```
 */
export class JobKind<TInput extends object, TOutput, TResult> {
  /** Exists as a type only: distinguishes kinds whose outputs look alike. */
  declare readonly output?: TOutput;

  constructor(private readonly declaration: JobDeclaration<TInput, TOutput, TResult>) {}

  /** The API that returns the state of a job. */
  get api(): ApiReference {
    const { action, desc, httpMethod } = getRemoteApi(
      this.declaration.ask('').constructor as DtoClass<object>,
    );
    return { action, desc, httpMethod };
  }

  /** Whether the input starts such a job. */
  isStartedBy(input: object): boolean {
    return this.declaration.starts.some((each) => input instanceof each);
  }

  /** The names of the inputs that start such a job. */
  get startedBy(): string[] {
    return this.declaration.starts.map(({ name }) => name);
  }

  /**
   * Reads the state of a job, with one call.
   *
   * @throws ResponseUnreadableError if the response does not have it. For other errors see `WorkWeixinService.send`
   */
  async stateOf(
    jobId: string,
    workWeixin: Pick<WorkWeixinService, 'send'>,
    options: WorkWeixinCallOptions,
  ): Promise<JobState<TResult>> {
    const output = await workWeixin.send(this.declaration.ask(jobId), options);
    const state = this.declaration.read(output, jobId);
    if (!state)
      throw new ResponseUnreadableError(`the response has no state of job ${jobId}`, { api: this.api });
    return state;
  }
}
