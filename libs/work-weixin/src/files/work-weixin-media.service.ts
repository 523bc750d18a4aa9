import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  ConfigurationInvalidError,
  ResponseUnreadableError,
  getRemoteApi,
  type ApiMetadata,
  type DtoClass,
} from 'nestjs-http-remote';
import { refuseUnknownKeys } from 'nestjs-http-remote/kit';
import { callerOf } from '../caller-of.js';
import { MediaGetJssdkWorkWxInput } from '../catalogue/media/media-get-jssdk.api.js';
import { MediaGetWorkWxInput } from '../catalogue/media/media-get.api.js';
import type { Job } from '../jobs/job.js';
import { WorkWeixinJobs } from '../jobs/work-weixin-jobs.js';
import { WorkWeixinService, type WorkWeixinCallOptions } from '../work-weixin.service.js';
import { DownloadEnding } from './download-ending.js';
import { MediaDownload } from './media-download.js';
import { explainingExpiry } from '../errors/media-expired.error.js';
import { BLOCK_BYTES } from './media-piece.js';
import { MediaReader } from './media-reader.js';
import { openMedia, type MediaLabel, type MediaSource, type OpenedMedia } from './media-source.js';
import type { MediaType } from './media-type.js';
import {
  MEDIA_OPTIONS,
  type AttachmentType,
  type AttachmentUploadOptions,
  type FileUploadOptions,
  type MediaByUrl,
  type MediaDownloadOptions,
  type MediaReadOptions,
  type MediaToFileOptions,
  type MediaUploadOptions,
} from './media.options.js';
import { PartFile } from './part-file.js';
import {
  SizedMediaUploadAttachmentWorkWxInput,
  SizedMediaUploadImgWorkWxInput,
  SizedMediaUploadWorkWxInput,
} from './sized-media.input.js';
import { SignedUrlUploadWorkWxInput } from './upload-by-url.input.js';
import { uploadByUrlJob, type MediaTypeByUrl } from './uploaded-by-url.js';
import { uploadedMedia, type UploadedMedia } from './uploaded-media.js';

const MAX_BYTES = 2 ** 30;
const MAX_RETRIES = 3;

/**
 * Uploads files to the server, and downloads them: 素材管理.
 *
 * Errors of every upload: InputNotEncodableError if the source cannot be read or has no name, InputInvalidError if the server does not
 * accept a file of that size (`validation: 'off'` sends it anyway), and those of `WorkWeixinService.send`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90253
 * @example
 * ```ts
 * @Module({ imports: [WorkWeixinModule.forRoot({ … })], providers: [WorkWeixinMedia] })
 * class AppModule {}
 *
 * const { mediaId } = await media.upload('reports/周报.pdf');
 * await workWeixin.send(MessageSendWorkWxInput.from({ toUser: 'zhangsan', msgType: 'file', file: { mediaId } }));
 * ```
 */
@Injectable()
export class WorkWeixinMedia implements OnApplicationShutdown {
  private readonly closing = new AbortController();
  private readonly jobs: WorkWeixinJobs;

  constructor(private readonly workWeixin: WorkWeixinService) {
    this.jobs = new WorkWeixinJobs(workWeixin);
  }

  /**
   * Uploads a file that messages and imports may use for three days. It is read while it is sent, not held in memory.
   *
   * @returns the `mediaId`, and the time until which it is valid
   * @throws ResponseUnreadableError if the response has no media_id. For other errors see {@link WorkWeixinMedia}
   * @example `await media.upload('现场.jpg') // { mediaId, type: 'image', createdAt, expiresAt }`
   * @example `await media.upload(new URL('https://files.example/report'), { fileName: '周报.pdf', signal })`
   * @example `await media.upload(request, { fileName: 'video.mp4', onUploadProgress: ({ transferredBytes }) => show(transferredBytes) })`
   */
  async upload<TType extends MediaType = MediaType>(
    source: MediaSource,
    options: MediaUploadOptions<TType> = {},
  ): Promise<UploadedMedia<TType>> {
    refuseUnknownKeys<MediaUploadOptions>('upload()', options, MEDIA_OPTIONS.upload);
    const { type: given, fileName, contentType, ...call } = options;
    return this.sending(source, { type: given, fileName, contentType }, call, async ({ file, type }) => {
      const input = SizedMediaUploadWorkWxInput.from({ type, media: file });
      const output = await this.workWeixin.send(input, call);
      return uploadedMedia(output, type as TType, apiOf(input));
    });
  }

  /**
   * Uploads an image for texts, such as a mpnews message, whose address is valid without end, inside 企业微信 only. At most 2 MB. The
   * server accepts 1000 a day.
   *
   * @returns the address of the image
   * @throws ResponseUnreadableError if the response has no url. For other errors see {@link WorkWeixinMedia}
   */
  async uploadImage(source: MediaSource, options: FileUploadOptions = {}): Promise<string> {
    refuseUnknownKeys('uploadImage()', options, MEDIA_OPTIONS.uploadImage);
    const { fileName, contentType, ...call } = options;
    return this.sending(source, { type: 'image', fileName, contentType }, call, async ({ file }) => {
      const input = SizedMediaUploadImgWorkWxInput.from({ media: file });
      const { url } = await this.workWeixin.send(input, call);
      if (!url) throw new ResponseUnreadableError('the response has no url', { api: apiOf(input) });
      return url;
    });
  }

  /**
   * Uploads a file that 客户朋友圈 or 商品图册 may use for three days. The app needs the permission 客户联系.
   *
   * @throws ResponseUnreadableError if the response has no media_id. For other errors see {@link WorkWeixinMedia}
   * @example `await media.uploadAttachment('新品.png', { attachmentType: 1 })`
   */
  async uploadAttachment<TType extends AttachmentType = AttachmentType>(
    source: MediaSource,
    options: AttachmentUploadOptions<TType>,
  ): Promise<UploadedMedia<TType>> {
    refuseUnknownKeys<AttachmentUploadOptions>('uploadAttachment()', options, MEDIA_OPTIONS.uploadAttachment);
    const { type: given, attachmentType, fileName, contentType, ...call } = options;
    return this.sending(source, { type: given, fileName, contentType }, call, async ({ file, type }) => {
      const mediaType = type === 'voice' ? 'file' : type;
      const input = SizedMediaUploadAttachmentWorkWxInput.from({ mediaType, attachmentType, media: file });
      const output = await this.workWeixin.send(input, call);
      return uploadedMedia(output, mediaType as TType, apiOf(input));
    });
  }

  /**
   * Lets the server fetch a file of up to 200 MB itself. The app needs the permission 客户联系. The documentation leaves open
   * whether the `mediaId` is valid wherever one of `upload` is.
   *
   * @returns the job: `wait()` returns the media
   * @throws InputInvalidError, and WorkWeixinApiError such as 830001 (the address is not valid). `wait()` throws JobFailedError with
   * errcode and advice: 830001, 830002 (too large), 830003 (the server cannot fetch it), 301019 (another MD5)
   * @example
   * ```ts
   * const job = await media.uploadByUrl({ url, md5, type: 'video', fileName: '培训.mp4' });
   * const { mediaId } = await job.wait({ signal });
   * ```
   */
  async uploadByUrl<TType extends MediaTypeByUrl>({
    url,
    type,
    fileName,
    md5,
    scene = 1,
    ...options
  }: MediaByUrl<TType>): Promise<Job<UploadedMedia<TType>>> {
    const input = SignedUrlUploadWorkWxInput.from({ scene, type, fileName, md5, url: String(url) });
    return this.jobs.start(uploadByUrlJob(type), input, options);
  }

  /**
   * Returns the job of an upload that was started before, such as in another process. Makes no call. The server keeps a job for an hour.
   *
   * @param options the tenant and the app that started the job: no other can read its state
   * @example `const { mediaId } = await media.resumeUpload(jobId, 'video', { tenant }).wait()`
   */
  resumeUpload<TType extends MediaTypeByUrl>(
    jobId: string,
    type: TType,
    options: Pick<WorkWeixinCallOptions, 'tenant' | 'app'> = {},
  ): Job<UploadedMedia<TType>> {
    return this.jobs.resume(uploadByUrlJob(type), jobId, options);
  }

  /**
   * Downloads a media as one stream, whatever its size: the server sends more than 20 MB only in pieces. If the stream of a piece
   * breaks, the rest of the piece is requested again. Each piece is one call for limits and observers.
   *
   * @throws MediaExpiredError if the server does not have the media any more, or never had it
   * @throws ResponseTooLargeError if it is larger than `maxBytes`
   * @throws ResponseUnreadableError if a response is not the range that was requested. For other errors see
   * `WorkWeixinService.download`
   * The stream fails with the same errors, and with MediaChangedError if a later piece is of another media.
   * @example
   * ```ts
   * const file = await media.download(mediaId, { signal });
   * await pipeline(file.stream, createWriteStream('scan.jpg'));
   * ```
   */
  async download(mediaId: string, options: MediaDownloadOptions = {}): Promise<MediaDownload> {
    refuseUnknownKeys('download()', options, MEDIA_OPTIONS.download);
    const { range, ...read } = options;
    return this.read(mediaId, checkedRange(range), read);
  }

  /**
   * Downloads a media to a file. The bytes go to a file with the ending `.part` in the same folder, which gets its name when it is
   * complete. Two processes must not download the same media to the same path at a time with `resume`.
   *
   * @returns the size of the file
   * @throws the errors of {@link WorkWeixinMedia.download}, and those of the file system
   * @example `await media.downloadToFile(mediaId, '/data/video.mp4', { resume: true, signal })`
   */
  async downloadToFile(
    mediaId: string,
    path: string,
    options: MediaToFileOptions = {},
  ): Promise<{ readonly bytes: number }> {
    refuseUnknownKeys('downloadToFile()', options, MEDIA_OPTIONS.downloadToFile);
    const { resume = false, ...read } = options;
    // The two APIs return different bytes for one id.
    const key = `${read.jssdk === true} ${mediaId}`;
    const part = resume ? PartFile.resumable(path, key) : PartFile.temporary(path);
    // The last byte is read again, because a range behind the end of the media is an error.
    const start = resume ? Math.max(0, (await part.size()) - 1) : 0;
    const { stream } = await this.read(mediaId, { start }, read, 0);
    return { bytes: await part.write(stream, start) };
  }

  /** Ends the waits of jobs and downloads: each rejects with ClientClosedError. */
  onApplicationShutdown(): void {
    this.closing.abort();
    this.jobs.onApplicationShutdown();
  }

  private async sending<T>(
    source: MediaSource,
    label: MediaLabel,
    { onUploadProgress: _, ...call }: WorkWeixinCallOptions,
    send: (opened: OpenedMedia) => Promise<T>,
  ): Promise<T> {
    const opened = await openMedia(source, label, (url) => this.workWeixin.downloadUrl(url, call));
    try {
      return await send(opened);
    } finally {
      opened.release();
    }
  }

  private async read(
    mediaId: string,
    range: { readonly start: number; readonly end?: number },
    options: MediaReadOptions,
    shownFrom = range.start,
  ): Promise<MediaDownload> {
    const { maxBytes, maxRetries, jssdk, onDownloadProgress, ...call } = withDefaults(options);
    const { start, end } = range;
    const input = (jssdk ? MediaGetJssdkWorkWxInput : MediaGetWorkWxInput).from({ mediaId });
    // The tenant of now: later pieces are requested by whoever reads the stream.
    const caller = callerOf(this.workWeixin, call);
    const api = apiOf(input);
    const ending = new DownloadEnding(call.signal, this.closing.signal, { api });
    const { signal } = ending;
    const request = (piece: { start: number; end: number } | undefined) =>
      this.workWeixin
        .download(input, {
          ...call,
          ...caller,
          signal,
          ...(piece && { range: piece }),
          maxBytes: start + maxBytes + BLOCK_BYTES,
        })
        .catch((error: unknown) => {
          throw ending.error ?? explainingExpiry(error, mediaId, api);
        });
    try {
      const last = end === undefined ? undefined : end + 1;
      const reader = await MediaReader.open({ request, start, end: last, maxBytes, maxRetries, ending });
      return new MediaDownload({ reader, start, shownFrom, onProgress: onDownloadProgress, ending });
    } catch (error) {
      ending.release();
      throw error;
    }
  }
}

function apiOf(input: object): ApiMetadata {
  return getRemoteApi(input.constructor as DtoClass);
}

function withDefaults({
  maxBytes = MAX_BYTES,
  maxRetries = MAX_RETRIES,
  jssdk = false,
  ...others
}: MediaReadOptions) {
  for (const [name, value] of Object.entries({ maxBytes, maxRetries }))
    if (!isWhole(value)) throw new ConfigurationInvalidError(`${name} of a download must be a whole number`);
  return { maxBytes, maxRetries, jssdk, ...others };
}

/** @throws ConfigurationInvalidError if no byte can be in the range */
function checkedRange(range: MediaDownloadOptions['range'] = { start: 0 }): { start: number; end?: number } {
  const { start, end } = range;
  if (!isWhole(start) || !(end === undefined || (isWhole(end) && end >= start)))
    throw new ConfigurationInvalidError(
      'range of a download must have whole numbers, start and end inclusive, such as { start: 0, end: 99 }',
    );
  return end === undefined ? { start } : { start, end };
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
