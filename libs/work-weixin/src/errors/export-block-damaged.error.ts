import { HttpRemoteError, branded } from 'nestjs-http-remote';
import type { JobReference } from '../jobs/job-reference.js';

/**
 * One block of an export cannot be read: its size, its MD5 or its content is wrong. Discard what the export has yielded so far,
 * and start it again.
 *
 * @see {@link WorkWeixinDirectory.exportMembers}
 */
export class ExportBlockDamagedError extends HttpRemoteError {
  readonly stage = 'decode';
  /** The id of the job at the server. */
  readonly jobId: string;

  constructor(
    { api, jobId }: JobReference,
    /** The position of the block, from 0. */
    readonly block: number,
    /** The number of blocks of the export. */
    readonly blocks: number,
    why: string,
  ) {
    super(`block ${block + 1} of ${blocks} of job ${jobId} ${why}: start the export again`, {
      api,
      outcome: 'refused',
    });
    this.jobId = jobId;
  }

  static {
    branded(this, 'work-weixin:ExportBlockDamagedError');
  }
}
