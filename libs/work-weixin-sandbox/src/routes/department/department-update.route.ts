import { readDepartmentBody } from '../../department/department-body.js';
import { checkDepartmentChange } from '../../department/department-change.js';
import type { Route } from '../route.js';
import { requestedDepartment } from './requested-department.js';

/**
 * 更新部门. Omitted fields do not change.
 * @see https://developer.work.weixin.qq.com/document/path/90206
 */
export const departmentUpdate: Route = {
  path: 'department/update',
  method: 'POST',
  callers: ['contacts'],
  handle(call) {
    const { corp, body } = call;
    const given = readDepartmentBody(body);
    const department = requestedDepartment(call, given.id);
    corp.departments.change(department, checkDepartmentChange(given, corp, department));
    return { errmsg: 'updated' };
  },
};
