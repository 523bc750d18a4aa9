import { createHash, randomBytes } from 'node:crypto';
import type { Credential } from '../corp/credential.js';
import { ApiError } from '../errors/api.error.js';
import type { HostedFiles } from '../http/hosted-files.js';
import { encryptExport } from './export-cipher.js';

/** The vendor does not document how many results it keeps. A result can be large. */
const MAX_KEPT = 10;
/** Page 94854: a URL works for two hours. */
const URL_LIFETIME_MS = 2 * 60 * 60 * 1000;

export interface NewExport {
  /** The only secret that gets the result. */
  readonly caller: Credential;
  readonly key: Buffer;
  /** The content of each block at the end of the job; `undefined` if there is nothing left to export. */
  readonly blocks: () => readonly object[] | undefined;
  readonly startedAtMs: number;
  readonly durationMs: number;
  /** Called once, at the end of the job. */
  readonly onEnd?: (jobid: string, isDone: boolean) => void;
}

/** One block of a result, with the field names of the wire format. */
export interface ExportBlock {
  readonly url: string;
  readonly size: number;
  readonly md5: string;
}

interface ExportJob extends NewExport {
  /** The encrypted blocks, as soon as the job has ended; `undefined` if it failed. */
  outcome?: { readonly files?: readonly Buffer[] };
  hosted?: readonly ExportBlock[];
}

/** What export/get_result returns: 0 waiting, 1 running, 2 done, 3 failed. */
export interface ExportState {
  readonly status: 0 | 1 | 2 | 3;
  readonly data_list?: readonly ExportBlock[];
}

/**
 * The export jobs of one corp, the last 10. Like imports they have no timer: the content is made when the corp is next
 * needed after the end of the job.
 */
export class ExportJobStore {
  /** Oldest first. */
  private readonly byId = new Map<string, ExportJob>();

  start(job: NewExport): string {
    const jobid = randomBytes(24).toString('base64url');
    this.byId.set(jobid, { ...job });
    for (const oldest of this.byId.keys()) if (this.byId.size > MAX_KEPT) this.byId.delete(oldest);
    return jobid;
  }

  /** Makes the content of the jobs that have ended. */
  settle(nowMs: number): void {
    for (const [jobid, job] of this.byId) {
      if (job.outcome !== undefined || nowMs - job.startedAtMs < job.durationMs) continue;
      const files = job.blocks()?.map((block) => encryptExport(Buffer.from(JSON.stringify(block)), job.key));
      job.outcome = { files };
      job.onEnd?.(jobid, files !== undefined);
    }
  }

  /**
   * @param origin scheme and host of the URLs
   * @throws ApiError 40088 for an unknown job, and for a job of another secret
   */
  stateOf(
    jobid: string,
    caller: Credential,
    { hosted, origin, nowMs }: { hosted: HostedFiles; origin: string; nowMs: number },
  ): ExportState {
    const job = this.byId.get(jobid);
    if (job === undefined || job.caller !== caller) throw new ApiError(40088);
    if (job.outcome === undefined) {
      return { status: nowMs - job.startedAtMs < job.durationMs / 2 ? 0 : 1 };
    }
    const { files } = job.outcome;
    if (job.hosted === undefined && files === undefined) return { status: 3 };
    job.hosted ??= files?.map((bytes) => host(bytes, hosted, origin, nowMs));
    // The hosted files are copies.
    job.outcome = {};
    return { status: 2, data_list: job.hosted };
  }
}

function host(bytes: Buffer, hosted: HostedFiles, origin: string, nowMs: number): ExportBlock {
  const file = { bytes, contentType: 'application/octet-stream', expiresAtMs: nowMs + URL_LIFETIME_MS };
  const md5 = createHash('md5').update(bytes).digest('hex');
  return { url: origin + hosted.add(file), size: bytes.length, md5 };
}
