import { viewDepartments } from '../../department/department-view.js';
import type { Route } from '../route.js';
import { requestedTree } from './requested-department.js';

/**
 * 获取部门列表
 * @see https://developer.work.weixin.qq.com/document/path/90208
 */
export const departmentList: Route = {
  path: 'department/list',
  method: 'GET',
  callers: ['contacts', 'app'],
  showsMemberDetails: true,
  handle: (call) => ({ department: viewDepartments(requestedTree(call), call.corp) }),
};
