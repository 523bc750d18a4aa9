import { CALLBACK_SECRET_NAMES } from '../../import/import-callback.js';
import type { Route } from '../route.js';
import { startMemberImport } from './start-import.js';

/**
 * 全量覆盖成员. Members that are not in the file are deleted.
 * @see https://developer.work.weixin.qq.com/document/path/90981
 */
export const batchReplaceuser: Route = {
  path: 'batch/replaceuser',
  method: 'POST',
  callers: ['contacts'],
  secretNames: CALLBACK_SECRET_NAMES,
  handle: (call) => startMemberImport(call, 'replace_user', batchReplaceuser.path),
};
