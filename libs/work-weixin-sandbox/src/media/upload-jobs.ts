import { randomBytes } from 'node:crypto';
import type { ApiError } from '../errors/api.error.js';
import type { StoredMedia } from './media.store.js';

/** Without the bytes: a job must not keep a file that the media store has removed. */
export type UploadedMedia = Pick<StoredMedia, 'mediaId' | 'createdAtMs'>;

/** The result of a job: the file, or why there is none. `undefined` while it runs. */
export type UploadJobResult = UploadedMedia | ApiError | undefined;

interface UploadJob {
  readonly startedAtMs: number;
  result: UploadJobResult;
}

/** Page 96219: a jobid is valid for 60 minutes. */
const LIFETIME_MS = 60 * 60 * 1000;
const MAX_JOBS = 1000;

/** The upload_by_url jobs of one corp. Stores the last 1,000 for 60 minutes. */
export class UploadJobs {
  /** Oldest first. */
  private readonly byId = new Map<string, UploadJob>();

  /**
   * @param run receives the function that ends the job
   * @param onEnd called at the end of the job
   */
  start(
    nowMs: number,
    run: (finish: (result: UploadedMedia | ApiError) => void) => void,
    onEnd: (jobId: string) => void = () => undefined,
  ): string {
    const jobId = randomBytes(24).toString('base64url');
    const job: UploadJob = { startedAtMs: nowMs, result: undefined };
    run((result) => {
      job.result = result;
      onEnd(jobId);
    });
    this.byId.set(jobId, job);
    for (const oldest of this.byId.keys()) {
      if (this.byId.size <= MAX_JOBS) break;
      this.byId.delete(oldest);
    }
    return jobId;
  }

  /** @returns `undefined` for an unknown job and for one that expired */
  find(jobId: string, nowMs: number): { readonly result: UploadJobResult } | undefined {
    const job = this.byId.get(jobId);
    if (job === undefined || nowMs < job.startedAtMs + LIFETIME_MS) return job;
    this.byId.delete(jobId);
    return undefined;
  }
}
