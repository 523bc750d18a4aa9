import { removeDepartment } from '../../department/remove-department.js';
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
    removeDepartment(corp, department);
    return { errmsg: 'deleted' };
  },
};
