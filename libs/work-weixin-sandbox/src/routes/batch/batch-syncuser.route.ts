import { CALLBACK_SECRET_NAMES } from '../../import/import-callback.js';
import type { Route } from '../route.js';
import { startMemberImport } from './start-import.js';

/**
 * 增量更新成员. Members that are not in the file stay.
 * @see https://developer.work.weixin.qq.com/document/path/90980
 */
export const batchSyncuser: Route = {
  path: 'batch/syncuser',
  method: 'POST',
  callers: ['contacts'],
  secretNames: CALLBACK_SECRET_NAMES,
  handle: (call) => startMemberImport(call, 'sync_user', batchSyncuser.path),
};
