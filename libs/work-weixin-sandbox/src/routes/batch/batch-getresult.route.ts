import { ApiError } from '../../errors/api.error.js';
import type { Route } from '../route.js';

/**
 * 获取异步任务结果: status 1 started, 2 running, 3 done. `result` is empty until the job is done.
 * @see https://developer.work.weixin.qq.com/document/path/90983
 */
export const batchGetresult: Route = {
  path: 'batch/getresult',
  method: 'GET',
  callers: ['contacts'],
  handle({ corp, query }) {
    const jobid = query.text('jobid');
    if (jobid === undefined) throw new ApiError(40058, 'jobid is missing');
    const { type, total, done, results } = corp.imports.find(jobid);
    const running = done === 0 ? 1 : 2;
    return {
      status: results === undefined ? running : 3,
      type,
      total,
      percentage: results === undefined ? Math.floor((100 * done) / total) : 100,
      result: results ?? [],
    };
  },
};
