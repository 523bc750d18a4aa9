import { ROOT_DEPARTMENT_ID } from '../../corp/department-tree.js';
import { ApiError } from '../../errors/api.error.js';
import type { Route } from '../route.js';
import { requestedDepartment } from './requested-department.js';

/**
 * 删除部门. The root cannot be deleted, nor a department with members or departments.
 * @see https://developer.work.weixin.qq.com/document/path/90207
 */
export const departmentDelete: Route = {
  path: 'department/delete',
  method: 'GET',
  callers: ['contacts'],
  handle(call) {
    const { corp, query } = call;
    const department = requestedDepartment(call, query.integer('id'));
    if (department.id === ROOT_DEPARTMENT_ID) throw new ApiError(60007);
    if (corp.departments.childCount(department.id) > 0) throw new ApiError(60006);
    if (corp.members.countIn(department.id) > 0) throw new ApiError(60005);
    corp.removeDepartment(department);
    return { errmsg: 'deleted' };
  },
};
