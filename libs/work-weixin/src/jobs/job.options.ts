import type { WorkWeixinCallOptions } from '../work-weixin.service.js';
import type { JobReference } from './job-reference.js';

/**
 * How far a job is: see {@link JobWaitOptions.onProgress}.
 *
 * @see {@link Job.wait}
 */
export interface JobProgress {
  readonly jobId: string;
  /** From 0 to 100, and never less than before. Undefined if the server gives none, as for exports. */
  readonly percentage?: number;
  /** The number of things to do, such as lines of a file. Undefined if the server does not give it. */
  readonly total?: number;
  /** Milliseconds since the wait began. */
  readonly elapsedMs: number;
}

/**
 * The delays between two polls.
 *
 * @see {@link JobWaitOptions}
 * @see {@link JobStartOptions.waitForOther}
 */
export interface JobPollOptions {
  /**
   * Milliseconds until the first poll. Each of the next ones is half as long again, give or take a fifth. 0 polls at once, and then
   * after a second.
   * @default 1000
   */
  firstPollMs?: number;
  /**
   * The most milliseconds between two polls.
   * @default 30_000
   */
  maxPollMs?: number;
}

/** Options of waiting for a job: {@link Job.wait}. */
export interface JobWaitOptions extends JobPollOptions {
  /** Ends the wait. The job goes on at the server. */
  signal?: AbortSignal;
  /**
   * Milliseconds that the wait may take. Then it ends with JobTimeoutError, and the job goes on at the server. Each call in it has
   * the timeout of its client.
   * @default 1_800_000, half an hour
   */
  timeoutMs?: number;
  /** Is called after each poll that the server answered. An error that it throws ends the wait. */
  onProgress?: (progress: JobProgress) => void;
}

/** Options of starting a job: {@link WorkWeixinJobs.start}. */
export interface JobStartOptions
  extends
    JobPollOptions,
    Pick<WorkWeixinCallOptions, 'tenant' | 'app' | 'validation' | 'signal' | 'timeoutMs'> {
  /**
   * Whether to wait if another import of the corp is running (302008), until `timeoutMs` ends.
   * @default false: ImportRunningError
   */
  waitForOther?: boolean;
  /** Is called once the job is started, before anything waits for it. Store the reference, to resume after a crash. */
  onStart?: (job: JobReference) => void | Promise<void>;
}

/** Options of starting a job and waiting for it: {@link WorkWeixinJobs.run}. Its `timeoutMs` is the time for both. */
export interface JobRunOptions extends JobStartOptions, JobWaitOptions {}

export const DEFAULT_POLLS: Required<JobPollOptions> = { firstPollMs: 1_000, maxPollMs: 30_000 };

/** Half an hour: an import of some ten thousand lines takes minutes. */
export const DEFAULT_WAIT_MS = 30 * 60_000;

/** For `refuseUnknownKeys`: a misspelled `tenant` must not start a job of another corp. */
export const WAIT_OPTIONS: Readonly<Record<keyof Required<JobWaitOptions>, true>> = {
  signal: true,
  timeoutMs: true,
  onProgress: true,
  firstPollMs: true,
  maxPollMs: true,
};

/** For `refuseUnknownKeys`. */
export const RUN_OPTIONS: Readonly<Record<keyof Required<JobRunOptions>, true>> = {
  ...WAIT_OPTIONS,
  tenant: true,
  app: true,
  validation: true,
  waitForOther: true,
  onStart: true,
};
