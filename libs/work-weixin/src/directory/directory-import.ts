import {
  CallAbortedError,
  ConfigurationInvalidError,
  ResponseUnreadableError,
  getRemoteApi,
} from 'nestjs-http-remote';
import { kindOf } from 'nestjs-http-remote/kit';
import { MediaUploadWorkWxInput } from '../catalogue/media/media-upload.api.js';
import { callerOf } from '../caller-of.js';
import type { JobKind } from '../jobs/job-kind.js';
import type { WaitTimeout } from '../jobs/wait-timeout.js';
import type { WorkWeixinJobs } from '../jobs/work-weixin-jobs.js';
import type { WorkWeixinService } from '../work-weixin.service.js';
import { importFileOf, type ImportSource } from './import-file.js';
import type { ImportOptions } from './import.options.js';
import type { Column } from './import-row.js';

/** The differences between the imports. */
export interface ImportPlan<TInput extends object, TOutput, TResult> {
  readonly kind: JobKind<TInput, TOutput, TResult>;
  readonly start: (mediaId: string) => [TInput][0];
  readonly columns: readonly Column[];
  readonly fileName: string;
}

/** An import: the file is made, uploaded, and a job reads it. */
export class DirectoryImport {
  constructor(
    private readonly workWeixin: WorkWeixinService,
    private readonly jobs: WorkWeixinJobs,
  ) {}

  async run<TRow, TInput extends object, TOutput, TResult>(
    source: ImportSource<TRow>,
    plan: ImportPlan<TInput, TOutput, TResult>,
    options: ImportOptions<TRow>,
  ): Promise<TResult> {
    checkSource(source);
    // The job is only of the tenant of the upload.
    const own = { ...options, ...callerOf(this.workWeixin, options) };
    return this.jobs.within(own, async (timeout) => {
      const mediaId = 'mediaId' in source ? source.mediaId : await this.upload(source, plan, own, timeout);
      const job = await this.jobs.startWithin(timeout, plan.kind, plan.start(mediaId), own);
      return job.waitWithin(timeout, own);
    });
  }

  private async upload<TRow, TInput extends object, TOutput, TResult>(
    source: Exclude<ImportSource<TRow>, { readonly mediaId: string }>,
    plan: ImportPlan<TInput, TOutput, TResult>,
    { fileName = plan.fileName, columns = [], onUploadProgress, tenant }: ImportOptions<TRow>,
    timeout: WaitTimeout,
  ): Promise<string> {
    const { signal } = timeout;
    const media = await importFileOf(
      source,
      { fileName, columns: plan.columns, extraColumns: columns },
      signal,
    ).catch((error: unknown) => {
      throw error === signal.reason
        ? new CallAbortedError('the rows took too long', {
            stage: 'encode',
            outcome: 'not-sent',
            cause: error,
          })
        : error;
    });
    const { mediaId } = await this.workWeixin.send(MediaUploadWorkWxInput.from({ type: 'file', media }), {
      signal,
      ...(tenant !== undefined && { tenant }),
      ...(onUploadProgress && { onUploadProgress }),
      // The timeout of an ordinary call is too short for 20 MB.
      timeoutMs: timeout.ms,
    });
    if (mediaId) return mediaId;
    throw new ResponseUnreadableError('the response has no media_id', {
      api: getRemoteApi(MediaUploadWorkWxInput),
    });
  }
}

function checkSource(source: unknown): void {
  const isObject = typeof source === 'object' && source !== null;
  const { csv } = isObject ? (source as { csv?: unknown }) : {};
  // The first line of every CSV file of the vendor has several columns.
  if (typeof csv === 'string' && !csv.includes(','))
    throw new ConfigurationInvalidError(
      'csv is the content of a file, and this text is none: pass { csv: await HttpFile.fromPath(path) } for a path',
    );
  if (isObject && (Symbol.iterator in source || Symbol.asyncIterator in source || 'csv' in source)) return;
  if (isObject && typeof (source as { mediaId?: unknown }).mediaId === 'string') return;
  throw new ConfigurationInvalidError(`an import needs rows, { csv } or { mediaId }, not ${kindOf(source)}`);
}
