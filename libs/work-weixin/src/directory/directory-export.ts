import { ConfigurationInvalidError, decodeOutput, type DtoClass } from 'nestjs-http-remote';
import { refuseUnknownKeys } from 'nestjs-http-remote/kit';
import { callerOf } from '../caller-of.js';
import { EXPORT } from '../jobs/export-job.js';
import type { JobKind } from '../jobs/job-kind.js';
import type { WorkWeixinJobs } from '../jobs/work-weixin-jobs.js';
import type { WorkWeixinService } from '../work-weixin.service.js';
import { bytesOfKey, newEncodingAesKey } from './export-key.js';
import { EXPORT_OPTIONS, type ExportOptions } from './export.options.js';
import { ExportReader, type ElementReader, type FinishedExport } from './export.reader.js';

type ExportInput =
  typeof EXPORT extends JobKind<infer TInput, infer _TOutput, infer _TResult> ? TInput : never;

/** The fields that every input of an export has. */
export interface ExportFields {
  readonly encodingAesKey: string;
  readonly blockSize?: number;
}

/** An export: a job writes encrypted blocks, and they are read as one list. */
export class DirectoryExport {
  private readonly reader: ExportReader;

  constructor(
    private readonly workWeixin: WorkWeixinService,
    private readonly jobs: WorkWeixinJobs,
  ) {
    this.reader = new ExportReader(workWeixin);
  }

  /**
   * Nothing is sent before the first element is requested. The tenant is the one at the time of this call.
   *
   * @param start makes the input that starts the job
   */
  elements<T>(
    start: (fields: ExportFields) => ExportInput,
    lists: readonly string[],
    read: ElementReader<T>,
    options: ExportOptions,
  ): AsyncGenerator<T, void, undefined> {
    refuseUnknownKeys('an export', options, EXPORT_OPTIONS);
    const { encodingAesKey = newEncodingAesKey(), jobId, blockSize } = options;
    if (jobId !== undefined && options.encodingAesKey === undefined)
      throw new ConfigurationInvalidError(
        'an export with jobId needs its encodingAesKey: nobody else has it',
      );
    const key = bytesOfKey(encodingAesKey);
    const own = { ...options, ...callerOf(this.workWeixin, options) };
    const fields = blockSize === undefined ? { encodingAesKey } : { encodingAesKey, blockSize };
    return this.read(() => this.finished(start(fields), key, own), lists, read);
  }

  private async *read<T>(
    finish: () => Promise<FinishedExport>,
    lists: readonly string[],
    read: ElementReader<T>,
  ): AsyncGenerator<T, void, undefined> {
    yield* this.reader.elements(await finish(), lists, read);
  }

  private finished(input: ExportInput, key: Buffer, options: ExportOptions): Promise<FinishedExport> {
    return this.jobs.within(options, async (timeout) => {
      const job =
        options.jobId === undefined
          ? await this.jobs.startWithin(timeout, EXPORT, input, options)
          : this.jobs.resume(EXPORT, options.jobId, options);
      const blocks = await job.waitWithin(timeout, options);
      return { job: job.reference, key, blocks, signal: options.signal };
    });
  }
}

/** Reads the elements of one list as a DTO. */
export function elementsAs<T extends object>(list: string, output: DtoClass<T>): ElementReader<T> {
  return (element) => (element.list === list ? decodeOutput(output, element.value ?? null) : undefined);
}
