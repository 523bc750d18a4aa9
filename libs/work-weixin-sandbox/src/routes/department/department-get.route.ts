import { viewDepartments } from '../../department/department-view.js';
import type { Route } from '../route.js';
import { requestedDepartment } from './requested-department.js';

/**
 * 获取单个部门详情
 * @see https://developer.work.weixin.qq.com/document/path/95351
 */
export const departmentGet: Route = {
  path: 'department/get',
  method: 'GET',
  callers: ['contacts', 'app'],
  showsMemberDetails: true,
  handle(call) {
    const { corp, query } = call;
    const requested = requestedDepartment(call, query.integer('id'));
    const [department] = viewDepartments([requested], corp);
    return { department };
  },
};
