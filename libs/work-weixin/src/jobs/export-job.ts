import { ExportDepartmentWorkWxInput } from '../catalogue/export/export-department.api.js';
import {
  ExportGetResultWorkWxInput,
  type ExportGetResultDataListDto,
  type ExportGetResultWorkWxOutput,
} from '../catalogue/export/export-get-result.api.js';
import { ExportSimpleUserWorkWxInput } from '../catalogue/export/export-simple-user.api.js';
import { ExportTagUserWorkWxInput } from '../catalogue/export/export-taguser.api.js';
import { ExportUserWorkWxInput } from '../catalogue/export/export-user.api.js';
import { JobKind } from './job-kind.js';

const STATUS = { done: 2, failed: 3 } as const;

/**
 * The job of export/simple_user, export/user, export/department and export/taguser, whose state export/get_result returns. Its
 * result is the list of encrypted blocks. `WorkWeixinDirectory` reads them.
 *
 * @example `await jobs.run(EXPORT, ExportUserWorkWxInput.from({ encodingAesKey }))`
 */
export const EXPORT = new JobKind<
  // In the order of the imports: the compiler would sort them so in some builds, and the report of public types would change.
  | ExportDepartmentWorkWxInput
  | ExportSimpleUserWorkWxInput
  | ExportTagUserWorkWxInput
  | ExportUserWorkWxInput,
  ExportGetResultWorkWxOutput,
  readonly ExportGetResultDataListDto[]
>({
  starts: [
    ExportSimpleUserWorkWxInput,
    ExportUserWorkWxInput,
    ExportDepartmentWorkWxInput,
    ExportTagUserWorkWxInput,
  ],
  ask: (jobId) => ExportGetResultWorkWxInput.from({ jobId }),
  read: ({ status, dataList }) => {
    if (status === undefined) return undefined;
    if (status === STATUS.failed) return { status: 'failed' };
    if (status !== STATUS.done) return { status: 'running' };
    return dataList && { status: 'done', result: dataList };
  },
});
