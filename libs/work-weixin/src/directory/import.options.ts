import type { PlainInput, TransferProgress } from 'nestjs-http-remote';
import type { JobCallbackDto } from '../catalogue/batch/job-callback.dto.js';
import { RUN_OPTIONS, type JobRunOptions } from '../jobs/job.options.js';
import type { DepartmentRow, MemberRow } from './import-row.js';

/**
 * Options of an import: {@link WorkWeixinDirectory.importMembers}. `timeoutMs` is the time for the upload and the job together. There
 * is no `app`: only contact sync may import.
 */
export interface ImportOptions<TRow> extends Omit<JobRunOptions, 'app'> {
  /** The address to which the server sends an event when the job has ended. The token and the key are those of your callback. */
  callback?: PlainInput<JobCallbackDto>;
  /**
   * Optional columns that the file has even if no row, or not the first one, has a value for them.
   * @default those for which a row of the list has a value; for rows that come one by one, the first row
   */
  columns?: readonly (keyof TRow & string)[];
  /**
   * The name of the uploaded file.
   * @default 'members.csv' or 'departments.csv'
   */
  fileName?: string;
  /** Is called while the file is uploaded. */
  onUploadProgress?: (progress: TransferProgress) => void;
}

/** Options of {@link WorkWeixinDirectory.importMembers}. */
export interface MemberImportOptions extends ImportOptions<MemberRow> {
  /**
   * - `sync`: members of the file are created or updated, others stay as they are (batch/syncuser)
   * - `replace`: in addition, **members that are not in the file are deleted** (batch/replaceuser). If these are too many, the
   *   server stops the job: more than 50 that are more than a fifth of all, or fewer than 50 that are more than four fifths
   *
   * @default 'sync'
   */
  mode?: 'sync' | 'replace';
  /**
   * Whether new members are invited.
   * @default true, that of the server
   */
  toInvite?: boolean;
}

/** Options of {@link WorkWeixinDirectory.importDepartments}. */
export type DepartmentImportOptions = ImportOptions<DepartmentRow>;

const COMMON = {
  ...RUN_OPTIONS,
  callback: true,
  columns: true,
  fileName: true,
  onUploadProgress: true,
} as const;

/** For `refuseUnknownKeys`: a misspelled `mode` or `tenant` must not delete members. */
export const MEMBER_IMPORT_OPTIONS = withoutApp({ ...COMMON, mode: true, toInvite: true });
/** For `refuseUnknownKeys`. */
export const DEPARTMENT_IMPORT_OPTIONS = withoutApp(COMMON);

function withoutApp<T extends { readonly app: true }>({ app: _, ...others }: T): Omit<T, 'app'> {
  return others;
}
