import { CallTimeoutError, branded } from 'nestjs-http-remote';
import type { JobReference } from '../jobs/job-reference.js';

/**
 * A job did not end within `timeoutMs`. It goes on at the server: wait again with `WorkWeixinJobs.resume` and the `jobId`. The
 * `cause` is the error of the last poll, if that failed.
 *
 * @see {@link WorkWeixinJobs}
 */
export class JobTimeoutError extends CallTimeoutError {
  /** The id of the job at the server. */
  readonly jobId: string;
  /** The tenant that started the job: no other can read its state. */
  readonly tenant: string;
  /** The name in `apps` of the app that was chosen to start the job: no other can read its state. */
  readonly app?: string;

  constructor({ api, jobId, tenant, app }: JobReference, timeoutMs: number, cause?: unknown) {
    super(
      `job ${jobId} did not end within ${timeoutMs} ms. It goes on: resume it with this jobId, or pass a longer timeoutMs`,
      { api, stage: 'check', outcome: 'unknown', ...(cause === undefined ? {} : { cause }) },
    );
    this.jobId = jobId;
    this.tenant = tenant;
    if (app !== undefined) this.app = app;
  }

  static {
    branded(this, 'work-weixin:JobTimeoutError');
  }
}
