export { WorkWeixinMedia } from './work-weixin-media.service.js';
export type {
  AttachmentType,
  AttachmentUploadOptions,
  FileUploadOptions,
  MediaByUrl,
  MediaDownloadOptions,
  MediaReadOptions,
  MediaToFileOptions,
  MediaUploadOptions,
} from './media.options.js';
export type { MediaSource } from './media-source.js';
export type { MediaType } from './media-type.js';
export type { MediaTypeByUrl } from './uploaded-by-url.js';
export type { UploadedMedia } from './uploaded-media.js';
export { MediaDownload } from './media-download.js';
export { MediaChangedError } from '../errors/media-changed.error.js';
export { MediaExpiredError } from '../errors/media-expired.error.js';

export { Job } from '../jobs/job.js';
export type { JobReference } from '../jobs/job-reference.js';
export type { JobProgress, JobStartOptions, JobWaitOptions } from '../jobs/job.options.js';
export type { JobState } from '../jobs/job-kind.js';
export { JobFailedError } from '../errors/job-failed.error.js';
export { JobTimeoutError } from '../errors/job-timeout.error.js';
