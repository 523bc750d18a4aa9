import {
  MediaGetUploadByUrlResultWorkWxInput,
  type MediaGetUploadByUrlResultDetailDto,
  type MediaGetUploadByUrlResultWorkWxOutput,
} from '../catalogue/media/media-get-upload-by-url-result.api.js';
import { MediaUploadByUrlWorkWxInput } from '../catalogue/media/media-upload-by-url.api.js';
import { JobKind, type JobState } from './job-kind.js';

/** The detail of a job that is done. */
export type UploadByUrlResult = MediaGetUploadByUrlResultDetailDto & { readonly mediaId: string };

const STATUS = { done: 2, failed: 3 } as const;

/**
 * The job of media/upload_by_url, whose state media/get_upload_by_url_result returns. The server keeps it for an hour.
 *
 * @example `const { mediaId } = await jobs.run(UPLOAD_BY_URL, MediaUploadByUrlWorkWxInput.from({ … }))`
 */
export const UPLOAD_BY_URL = new JobKind<
  MediaUploadByUrlWorkWxInput,
  MediaGetUploadByUrlResultWorkWxOutput,
  UploadByUrlResult
>({
  starts: [MediaUploadByUrlWorkWxInput],
  ask: (jobId) => MediaGetUploadByUrlResultWorkWxInput.from({ jobId }),
  read: readUploadByUrl,
});

/** Undefined if the response does not state it. */
export function readUploadByUrl({
  status,
  detail,
}: MediaGetUploadByUrlResultWorkWxOutput): JobState<UploadByUrlResult> | undefined {
  if (status === undefined) return undefined;
  const { errCode = 0, errMsg, mediaId } = detail ?? {};
  if (status === STATUS.failed || (status === STATUS.done && errCode !== 0))
    return { status: 'failed', ...(errCode === 0 ? {} : { errcode: errCode, errmsg: errMsg }) };
  if (status !== STATUS.done) return { status: 'running' };
  return detail && mediaId ? { status: 'done', result: Object.assign(detail, { mediaId }) } : undefined;
}
