import { ApiError } from '../../errors/api.error.js';
import type { Route } from '../route.js';

/**
 * 获取导出结果. Only the secret that started the job gets it.
 * @see https://developer.work.weixin.qq.com/document/path/94854
 */
export const exportGetResult: Route = {
  path: 'export/get_result',
  method: 'GET',
  callers: ['contacts', 'app'],
  handle({ corp, caller, query, hosted, origin, nowMs }) {
    const jobid = query.text('jobid');
    if (jobid === undefined) throw new ApiError(40058, 'jobid is missing');
    return { ...corp.exports.stateOf(jobid, caller, { hosted, origin, nowMs }) };
  },
};
