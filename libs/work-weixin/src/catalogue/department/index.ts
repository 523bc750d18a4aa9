export { DepartmentCreateWorkWxInput, DepartmentCreateWorkWxOutput } from './department-create.api.js';
export { DepartmentDeleteWorkWxInput, DepartmentDeleteWorkWxOutput } from './department-delete.api.js';
export { DepartmentGetWorkWxInput, DepartmentGetWorkWxOutput } from './department-get.api.js';
export { DepartmentListWorkWxInput, DepartmentListWorkWxOutput } from './department-list.api.js';
export {
  DepartmentSimpleListDepartmentIdDto,
  DepartmentSimpleListWorkWxInput,
  DepartmentSimpleListWorkWxOutput,
} from './department-simplelist.api.js';
export { DepartmentUpdateWorkWxInput, DepartmentUpdateWorkWxOutput } from './department-update.api.js';
export { DepartmentDto } from './department.dto.js';
