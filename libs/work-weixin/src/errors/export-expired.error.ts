import { HttpRemoteError, branded } from 'nestjs-http-remote';
import type { JobReference } from '../jobs/job-reference.js';

/**
 * A block of an export can no longer be downloaded: its URL is valid for two hours. Start the export again, and read it faster or in
 * several processes.
 *
 * @see {@link WorkWeixinDirectory.exportMembers}
 */
export class ExportExpiredError extends HttpRemoteError {
  readonly stage = 'check';
  /** The id of the job at the server. */
  readonly jobId: string;

  constructor(
    { api, jobId }: JobReference,
    /** The position of the block, from 0. */
    readonly block: number,
    /** The number of blocks of the export. */
    readonly blocks: number,
    cause: unknown,
  ) {
    super(
      `block ${block + 1} of ${blocks} of job ${jobId} can no longer be downloaded: its URL is valid for 2 hours. ` +
        'Start the export again, and read its blocks without long pauses',
      { api, cause },
    );
    this.jobId = jobId;
  }

  static {
    branded(this, 'work-weixin:ExportExpiredError');
  }
}
