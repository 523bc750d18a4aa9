import type { ApiReference } from 'nestjs-http-remote';

/**
 * Which job: enough to wait for it later, in this process or another.
 *
 * @see {@link WorkWeixinJobs.resume}
 * @see {@link JobStartOptions.onStart}
 */
export interface JobReference {
  /** The API that returns the state of the job, such as batch/getresult. */
  readonly api: ApiReference;
  /** The id of the job at the server. */
  readonly jobId: string;
  /** The tenant that started the job: no other can read its state. */
  readonly tenant: string;
  /** The name in `apps` of the app that was chosen to start the job: no other can read its state. */
  readonly app?: string;
}
