import { HttpRemoteError, branded, type HttpRemoteOutcome } from 'nestjs-http-remote';
import { Errcode } from '../errcode/errcode.js';
import { describeErrcode, type ErrcodeInfo } from '../errcode/errcode-table.js';
import type { JobReference } from '../jobs/job-reference.js';

/** Codes for which the general advice is not enough. */
const ADVICE: Readonly<Record<number, string>> = {
  [Errcode.JobNotFound]: '须由提交任务的企业和应用查询：检查 tenant、app 与 jobid 的来源',
  [Errcode.MassDeletionGuarded]:
    '文件须含全部要保留的成员：先与通讯录核对；确需大量删除时，先用 user/batchdelete 分批删除，再全量覆盖',
};

const MAX_ERRMSG = 1_000;

/**
 * A job ended without a result: it failed as a whole, or the server no longer has it. Single lines of an import that failed are
 * not an error: see `ImportResult.failed`.
 *
 * @see {@link WorkWeixinJobs}
 */
export class JobFailedError extends HttpRemoteError {
  readonly stage = 'check';
  /** The id of the job at the server. */
  readonly jobId: string;
  /** The tenant that started the job. */
  readonly tenant: string;
  /** The name in `apps` of the app that was chosen to start the job. */
  readonly app?: string;
  /** Why it failed; undefined if the server gives no code, as for exports. */
  readonly errcode?: number;
  /** The server's message, for people to read. At most 1,000 characters. */
  readonly errmsg?: string;
  /** The meaning of the code, in Chinese; undefined for codes that `Errcode` does not name. */
  readonly meaning?: string;
  /** The advice on what to do, in Chinese. */
  readonly advice?: string;
  /** How to react to the code; undefined for codes that `Errcode` does not name. */
  readonly category?: ErrcodeInfo['category'];

  constructor(
    { api, jobId, tenant, app }: JobReference,
    { errcode, errmsg, outcome, cause }: JobFailure = {},
  ) {
    const info = errcode === undefined ? undefined : describeErrcode(errcode);
    const advice = (errcode === undefined ? undefined : ADVICE[errcode]) ?? info?.advice;
    const shown = errmsg === undefined ? undefined : cut(errmsg);
    super(
      `job ${jobId} failed` +
        (errcode === undefined ? ': start it again' : `: errcode ${errcode}`) +
        (info ? ` ${info.meaning}。${advice}` : '') +
        (shown ? ` (${shown})` : ''),
      { api, outcome: outcome ?? outcomeOf(errcode), ...(cause === undefined ? {} : { cause }) },
    );
    this.jobId = jobId;
    this.tenant = tenant;
    if (app !== undefined) this.app = app;
    if (errcode !== undefined) this.errcode = errcode;
    if (shown !== undefined) this.errmsg = shown;
    if (info) Object.assign(this, { meaning: info.meaning, advice, category: info.category });
  }

  /**
   * Whether the code is one of these.
   * @example `error.is(Errcode.MassDeletionGuarded)`
   */
  is(...codes: readonly Errcode[]): boolean {
    return codes.some((code) => code === this.errcode);
  }

  static {
    branded(this, 'work-weixin:JobFailedError');
  }
}

/** Why a job failed: see {@link JobFailedError}. */
export interface JobFailure {
  readonly errcode?: number | undefined;
  readonly errmsg?: string | undefined;
  /** @default 'refused': it had no effect; 'unknown' if the server failed itself (302005) */
  readonly outcome?: HttpRemoteOutcome;
  readonly cause?: unknown;
}

/** The server may have failed in the middle of an import. */
function outcomeOf(errcode: number | undefined): HttpRemoteOutcome {
  return errcode === Errcode.ImportSystemFailure ? 'unknown' : 'refused';
}

function cut(text: string): string {
  return text.length > MAX_ERRMSG ? `${text.slice(0, MAX_ERRMSG - 1).toWellFormed()}…` : text;
}
