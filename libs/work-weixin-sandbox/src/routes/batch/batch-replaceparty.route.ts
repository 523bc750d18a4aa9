import { readDepartmentFile } from '../../import/department-file.reader.js';
import { DepartmentImport } from '../../import/department-import.js';
import { CALLBACK_SECRET_NAMES } from '../../import/import-callback.js';
import type { Route } from '../route.js';
import { startImport } from './start-import.js';

/**
 * 全量覆盖部门. Departments that are not in the file are deleted if they are empty.
 * @see https://developer.work.weixin.qq.com/document/path/90982
 */
export const batchReplaceparty: Route = {
  path: 'batch/replaceparty',
  method: 'POST',
  callers: ['contacts'],
  secretNames: CALLBACK_SECRET_NAMES,
  handle: (call) => startImport(call, (file) => new DepartmentImport(call.corp, readDepartmentFile(file))),
};
