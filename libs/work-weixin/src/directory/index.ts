export { DepartmentNode, type DepartmentJson, type DepartmentLike } from './department-node.js';
export { DepartmentTree, type DepartmentProblem } from './department-tree.js';

export { WorkWeixinDirectory } from './work-weixin-directory.service.js';
export type { MembersOptions } from './department-members.js';
export type { EnsurePathOptions, EnsuredPath } from './department-path.js';
export type { DepartmentsOptions, DirectoryDepartment } from './department.reader.js';
export { newEncodingAesKey } from './export-key.js';
export type { ExportOptions, MemberExportOptions } from './export.options.js';
export type { ImportSource } from './import-file.js';
export type { DepartmentImportOptions, ImportOptions, MemberImportOptions } from './import.options.js';
export type { DepartmentRow, MemberRow } from './import-row.js';
export type { TagElement } from './tag-element.js';
export { DepartmentHiddenError } from '../errors/department-hidden.error.js';
export { ExportBlockDamagedError } from '../errors/export-block-damaged.error.js';
export { ExportExpiredError } from '../errors/export-expired.error.js';
export { ImportRowInvalidError } from '../errors/import-row-invalid.error.js';

export { Job } from '../jobs/job.js';
export { JobKind, type JobDeclaration, type JobState } from '../jobs/job-kind.js';
export type { JobReference } from '../jobs/job-reference.js';
export type {
  JobPollOptions,
  JobProgress,
  JobRunOptions,
  JobStartOptions,
  JobWaitOptions,
} from '../jobs/job.options.js';
export { WorkWeixinJobs } from '../jobs/work-weixin-jobs.js';
export { EXPORT } from '../jobs/export-job.js';
export { DEPARTMENT_IMPORT, MEMBER_IMPORT } from '../jobs/import-job.js';
export { UPLOAD_BY_URL } from '../jobs/upload-by-url-job.js';
export type { ImportLine, ImportResult, ImportedDepartment, ImportedMember } from '../jobs/import-result.js';
export { ImportRunningError } from '../errors/import-running.error.js';
export { JobFailedError, type JobFailure } from '../errors/job-failed.error.js';
export { JobTimeoutError } from '../errors/job-timeout.error.js';
