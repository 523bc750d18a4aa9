import type { Route } from '../route.js';
import { requestedTree } from './requested-department.js';

/**
 * 获取子部门 ID 列表. The list is called `department_id`, although it holds objects.
 * @see https://developer.work.weixin.qq.com/document/path/95350
 */
export const departmentSimplelist: Route = {
  path: 'department/simplelist',
  method: 'GET',
  callers: ['contacts', 'app'],
  handle: (call) => ({
    department_id: requestedTree(call).map(({ id, parentid, order }) => ({ id, parentid, order })),
  }),
};
