import { ROOT_DEPARTMENT_ID } from '../../corp/department-tree.js';
import { visibilityOf } from '../../corp/visibility.js';
import { viewDepartments } from '../../department/department-view.js';
import { blocksOf } from '../../export/export-blocks.js';
import type { Route } from '../route.js';
import { EXPORT_SECRET_NAMES, startExport } from './start-export.js';

/**
 * 导出部门: what department/list returns.
 * @see https://developer.work.weixin.qq.com/document/path/94852
 */
export const exportDepartment: Route = {
  path: 'export/department',
  method: 'POST',
  callers: ['contacts', 'app'],
  showsMemberDetails: true,
  secretNames: EXPORT_SECRET_NAMES,
  handle(call) {
    const { corp, caller } = call;
    return startExport(call, 'export_department', (blockSize) => {
      const visibility = visibilityOf(corp, caller);
      const visible = corp.departments
        .inOrder(ROOT_DEPARTMENT_ID)
        .filter(({ id }) => visibility.department(id));
      return blocksOf(viewDepartments(visible, corp), blockSize).map((department) => ({
        department,
      }));
    });
  },
};
