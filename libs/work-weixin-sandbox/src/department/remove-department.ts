import type { Corp } from '../corp/corp.js';
import { type Department, ROOT_DEPARTMENT_ID } from '../corp/department-tree.js';
import { ApiError } from '../errors/api.error.js';

/** Deletes a department. @throws ApiError 60007 for the root, 60006 and 60005 if it is not empty */
export function removeDepartment(corp: Corp, department: Department): void {
  if (department.id === ROOT_DEPARTMENT_ID) throw new ApiError(60007);
  if (corp.departments.childCount(department.id) > 0) throw new ApiError(60006);
  if (corp.members.countIn(department.id) > 0) throw new ApiError(60005);
  corp.removeDepartment(department);
}
