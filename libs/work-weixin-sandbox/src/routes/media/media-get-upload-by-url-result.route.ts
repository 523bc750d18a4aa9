import { ApiError } from '../../errors/api.error.js';
import type { Route } from '../route.js';

/**
 * 查询异步任务结果
 * @see https://developer.work.weixin.qq.com/document/path/96219
 */
export const mediaGetUploadByUrlResult: Route = {
  path: 'media/get_upload_by_url_result',
  method: 'POST',
  callers: ['externalContact', 'app'],
  handle({ corp, body, nowMs }) {
    const jobId = body.string('jobid');
    if (jobId === undefined || jobId === '') throw new ApiError(40058, 'jobid is missing');
    const job = corp.uploadJobs.find(jobId, nowMs);
    if (job === undefined) throw new ApiError(40088);
    const { result } = job;
    if (result === undefined) return { status: 1 };
    if (result instanceof ApiError) {
      return { status: 3, detail: { errcode: result.errcode, errmsg: result.message } };
    }
    const { mediaId, createdAtMs } = result;
    const detail = { errcode: 0, errmsg: 'ok', media_id: mediaId };
    return { status: 2, detail: { ...detail, created_at: String(Math.floor(createdAtMs / 1000)) } };
  },
};
