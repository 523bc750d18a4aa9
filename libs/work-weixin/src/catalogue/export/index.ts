export { ExportDepartmentWorkWxInput, ExportDepartmentWorkWxOutput } from './export-department.api.js';
export {
  ExportGetResultDataListDto,
  ExportGetResultWorkWxInput,
  ExportGetResultWorkWxOutput,
} from './export-get-result.api.js';
export { ExportSimpleUserWorkWxInput, ExportSimpleUserWorkWxOutput } from './export-simple-user.api.js';
export { ExportTagUserWorkWxInput, ExportTagUserWorkWxOutput } from './export-taguser.api.js';
export { ExportUserWorkWxInput, ExportUserWorkWxOutput } from './export-user.api.js';
