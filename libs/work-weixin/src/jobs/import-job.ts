import type {
  BatchGetResultResultDto,
  BatchGetResultWorkWxOutput,
} from '../catalogue/batch/batch-getresult.api.js';
import { BatchGetResultWorkWxInput } from '../catalogue/batch/batch-getresult.api.js';
import { BatchReplacePartyWorkWxInput } from '../catalogue/batch/batch-replaceparty.api.js';
import { BatchReplaceUserWorkWxInput } from '../catalogue/batch/batch-replaceuser.api.js';
import { BatchSyncUserWorkWxInput } from '../catalogue/batch/batch-syncuser.api.js';
import { Errcode } from '../errcode/errcode.js';
import { JobKind, type JobState } from './job-kind.js';
import {
  departmentLineOf,
  importResultOf,
  memberLineOf,
  type ImportLine,
  type ImportResult,
  type ImportedDepartment,
  type ImportedMember,
} from './import-result.js';

const DONE = 3;

/** Codes that a line carries for the file as a whole. */
const OF_THE_FILE: readonly number[] = [
  Errcode.MassDeletionGuarded,
  Errcode.InvalidImportFile,
  Errcode.InvalidImportTree,
  Errcode.ImportSystemFailure,
];
/** These concern the file too, unless the line has an id. */
const OF_THE_FILE_WITHOUT_ID: readonly number[] = [
  Errcode.ImportUserIdDuplicate,
  Errcode.ImportDepartmentIdDuplicate,
  Errcode.ImportSiblingNameDuplicate,
];

/**
 * The job of batch/syncuser and batch/replaceuser, whose state batch/getresult returns.
 *
 * @example `await jobs.run(MEMBER_IMPORT, BatchSyncUserWorkWxInput.from({ mediaId }))`
 */
export const MEMBER_IMPORT = new JobKind<
  BatchReplaceUserWorkWxInput | BatchSyncUserWorkWxInput,
  BatchGetResultWorkWxOutput,
  ImportResult<ImportedMember>
>({
  starts: [BatchSyncUserWorkWxInput, BatchReplaceUserWorkWxInput],
  ask: (jobId) => BatchGetResultWorkWxInput.from({ jobId }),
  read: (output, jobId) => stateOf(output, jobId, memberLineOf),
});

/**
 * The job of batch/replaceparty, whose state batch/getresult returns.
 *
 * @example `await jobs.run(DEPARTMENT_IMPORT, BatchReplacePartyWorkWxInput.from({ mediaId }))`
 */
export const DEPARTMENT_IMPORT = new JobKind<
  BatchReplacePartyWorkWxInput,
  BatchGetResultWorkWxOutput,
  ImportResult<ImportedDepartment>
>({
  starts: [BatchReplacePartyWorkWxInput],
  ask: (jobId) => BatchGetResultWorkWxInput.from({ jobId }),
  read: (output, jobId) => stateOf(output, jobId, departmentLineOf),
});

function stateOf<TLine extends ImportLine>(
  { status, total, percentage, result = [] }: BatchGetResultWorkWxOutput,
  jobId: string,
  lineOf: (line: BatchGetResultResultDto) => TLine,
): JobState<ImportResult<TLine>> | undefined {
  if (status === undefined) return undefined;
  if (status !== DONE) return { status: 'running', percentage, total };
  const stop = result.find(isOfTheFile);
  if (stop) return { status: 'failed', errcode: stop.errCode, errmsg: stop.errMsg };
  return { status: 'done', result: importResultOf(jobId, total, result.map(lineOf)), total };
}

function isOfTheFile({ errCode = 0, userId, partyId }: BatchGetResultResultDto): boolean {
  if (OF_THE_FILE.includes(errCode)) return true;
  return OF_THE_FILE_WITHOUT_ID.includes(errCode) && !userId && partyId === undefined;
}
