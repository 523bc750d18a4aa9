export { DepartmentNode, type DepartmentJson, type DepartmentLike } from './department-node.js';
export { DepartmentTree, type DepartmentProblem } from './department-tree.js';

export { Job } from '../jobs/job.js';
export { JobKind, type JobDeclaration, type JobState } from '../jobs/job-kind.js';
export type { JobReference } from '../jobs/job-reference.js';
export type { JobProgress, JobRunOptions, JobStartOptions, JobWaitOptions } from '../jobs/job.options.js';
export { WorkWeixinJobs } from '../jobs/work-weixin-jobs.js';
export { EXPORT } from '../jobs/export-job.js';
export { DEPARTMENT_IMPORT, MEMBER_IMPORT } from '../jobs/import-job.js';
export { UPLOAD_BY_URL } from '../jobs/upload-by-url-job.js';
export type { ImportLine, ImportResult, ImportedDepartment, ImportedMember } from '../jobs/import-result.js';
export { ImportRunningError } from '../errors/import-running.error.js';
export { JobFailedError, type JobFailure } from '../errors/job-failed.error.js';
export { JobTimeoutError } from '../errors/job-timeout.error.js';
