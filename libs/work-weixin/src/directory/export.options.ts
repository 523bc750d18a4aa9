import type { JobReference } from '../jobs/job-reference.js';
import { WAIT_OPTIONS, type JobStartOptions, type JobWaitOptions } from '../jobs/job.options.js';

/**
 * Options of an export: {@link WorkWeixinDirectory.exportMembers}. `timeoutMs` is the time until the blocks are ready, without
 * reading them.
 */
export interface ExportOptions extends Omit<JobStartOptions, 'waitForOther' | 'onStart'>, JobWaitOptions {
  /**
   * The most elements in a block, from 10,000 to 1,000,000.
   * @default 1,000,000
   */
  blockSize?: number;
  /**
   * The key with which the server encrypts the blocks. Pass one only to go on in another process, and store it as a secret.
   * @default a new one, of newEncodingAesKey()
   */
  encodingAesKey?: string;
  /**
   * The id of an export that was started before with this `encodingAesKey`, by the same tenant and app: no new one is started.
   * @default a new export
   */
  jobId?: string;
  /** Is called once the export is started. Store the reference, and `encodingAesKey`, to go on after a crash. */
  onStart?: (job: JobReference) => void | Promise<void>;
}

/** Options of {@link WorkWeixinDirectory.exportMembers}. */
export interface MemberExportOptions<TDetail extends boolean = boolean> extends ExportOptions {
  /**
   * Whether to export all fields that the secret may read, by export/user, or only userid, name and departments, by
   * export/simple_user.
   * @default false
   */
  detail?: TDetail;
}

/** For `refuseUnknownKeys`: a misspelled `tenant` must not export another corp. */
export const EXPORT_OPTIONS: Readonly<Record<keyof Required<ExportOptions>, true>> = {
  ...WAIT_OPTIONS,
  tenant: true,
  app: true,
  validation: true,
  blockSize: true,
  encodingAesKey: true,
  jobId: true,
  onStart: true,
};
