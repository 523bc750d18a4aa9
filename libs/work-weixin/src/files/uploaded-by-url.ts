import { getRemoteApi } from 'nestjs-http-remote';
import {
  MediaGetUploadByUrlResultWorkWxInput,
  type MediaGetUploadByUrlResultWorkWxOutput,
} from '../catalogue/media/media-get-upload-by-url-result.api.js';
import { MediaUploadByUrlWorkWxInput } from '../catalogue/media/media-upload-by-url.api.js';
import { JobKind } from '../jobs/job-kind.js';
import { readUploadByUrl } from '../jobs/upload-by-url-job.js';
import type { MediaType } from './media-type.js';
import { uploadedMedia, type UploadedMedia } from './uploaded-media.js';

/**
 * The types that the server fetches by itself.
 *
 * @see {@link WorkWeixinMedia.uploadByUrl}
 */
export type MediaTypeByUrl = Extract<MediaType, 'video' | 'file'>;

/** The job of media/upload_by_url, with the result of any other upload. */
export function uploadByUrlJob<TType extends MediaTypeByUrl>(
  type: TType,
): JobKind<MediaUploadByUrlWorkWxInput, MediaGetUploadByUrlResultWorkWxOutput, UploadedMedia<TType>> {
  return new JobKind({
    starts: [MediaUploadByUrlWorkWxInput],
    ask: (jobId) => MediaGetUploadByUrlResultWorkWxInput.from({ jobId }),
    read: (output: MediaGetUploadByUrlResultWorkWxOutput) => {
      const state = readUploadByUrl(output);
      if (state?.status !== 'done') return state;
      const api = getRemoteApi(MediaGetUploadByUrlResultWorkWxInput);
      return { status: 'done' as const, result: uploadedMedia(state.result, type, api) };
    },
  });
}
