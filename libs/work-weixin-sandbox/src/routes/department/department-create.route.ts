import { readDepartmentBody } from '../../department/department-body.js';
import { checkNewDepartment } from '../../department/department-change.js';
import type { Route } from '../route.js';

/**
 * 创建部门
 * @see https://developer.work.weixin.qq.com/document/path/90205
 */
export const departmentCreate: Route = {
  path: 'department/create',
  method: 'POST',
  callers: ['contacts'],
  handle({ corp, body }) {
    const department = checkNewDepartment(readDepartmentBody(body), corp);
    corp.departments.add(department);
    return { errmsg: 'created', id: department.id };
  },
};
