import type { TransferProgress } from 'nestjs-http-remote';
import type { JobStartOptions } from '../jobs/job.options.js';
import type { WorkWeixinCallOptions } from '../work-weixin.service.js';
import type { MediaType } from './media-type.js';
import type { MediaTypeByUrl } from './uploaded-by-url.js';

/** Options of every upload: {@link WorkWeixinMedia.uploadImage}. */
export interface FileUploadOptions extends WorkWeixinCallOptions {
  /**
   * Recipients see the name of a `file`. Any characters, also Chinese; a name is never a path.
   * @default that of the source; `image.jpg` and the like for an image, a voice or a video without a name
   */
  fileName?: string;
  /** @default by the name and the content type of the source, one that the documentation lists */
  contentType?: string;
}

/**
 * Options of {@link WorkWeixinMedia.upload}.
 *
 * @typeParam TType the type, if it is stated
 */
export interface MediaUploadOptions<TType extends MediaType = MediaType> extends FileUploadOptions {
  /**
   * The use of the media. The server accepts only JPG and PNG as an image, AMR as a voice, MP4 as a video, and anything as a
   * file.
   * @default by the content type and the ending of the name: `file` for other formats, and if the two contradict each other
   */
  type?: TType;
}

/**
 * Options of {@link WorkWeixinMedia.uploadAttachment}.
 *
 * @typeParam TType the type, if it is stated
 */
export interface AttachmentUploadOptions<
  TType extends AttachmentType = AttachmentType,
> extends FileUploadOptions {
  /** The use of the attachment: 1 for 客户朋友圈, 2 for 商品图册. */
  attachmentType: 1 | 2;
  /**
   * The kind of the attachment.
   * @default by the content type and the ending of the name
   */
  type?: TType;
}

/**
 * The types of an attachment.
 *
 * @see {@link WorkWeixinMedia.uploadAttachment}
 */
export type AttachmentType = Exclude<MediaType, 'voice'>;

/**
 * The file of {@link WorkWeixinMedia.uploadByUrl}, and the options of its job.
 *
 * @typeParam TType the type of the media
 */
export interface MediaByUrl<TType extends MediaTypeByUrl = MediaTypeByUrl> extends Omit<
  JobStartOptions,
  'waitForOther'
> {
  /** The address from which the server fetches the file, up to 200 MB. At most 1024 bytes. No log shows it. */
  url: string | URL;
  type: TType;
  /** At most 128 bytes. Recipients see it. */
  fileName: string;
  /**
   * The MD5 of the file in hexadecimal. The server requires it and compares it with what it fetched, so it has to come from whoever
   * has the file: `createHash('md5').update(bytes).digest('hex')`.
   */
  md5: string;
  /**
   * The scene of the API.
   * @default 1, the only one documented: 客户联系入群欢迎语素材
   */
  scene?: number;
}

/** Options of every download: {@link WorkWeixinMedia.download} and {@link WorkWeixinMedia.downloadToFile}. */
export interface MediaReadOptions extends WorkWeixinCallOptions {
  /**
   * Maximum bytes. A larger media fails with ResponseTooLargeError.
   * @default 1 GiB
   */
  maxBytes?: number;
  /**
   * Milliseconds without a byte after which a stream counts as broken. `timeoutMs` is the time until the headers of each piece.
   * @default 30_000
   */
  idleTimeoutMs?: number;
  /**
   * How often a piece of the media whose stream breaks is requested again, from the first missing byte on.
   * @default 3
   */
  maxRetries?: number;
  /**
   * Whether to read the voice that the JS-SDK recorded in high quality (media/get/jssdk) instead of the one for chats
   * (media/get).
   * @default false
   */
  jssdk?: boolean;
  /** Is called for each chunk that is read. If it throws, the error is logged, and it is not called again. */
  onDownloadProgress?: (progress: TransferProgress) => void;
}

/** Options of {@link WorkWeixinMedia.download}. */
export interface MediaDownloadOptions extends MediaReadOptions {
  /**
   * The bytes to read, both inclusive; without `end` up to the last one. Any positions: the download aligns its requests.
   * @default the whole media
   */
  range?: { readonly start: number; readonly end?: number };
}

/** Options of {@link WorkWeixinMedia.downloadToFile}. */
export interface MediaToFileOptions extends MediaReadOptions {
  /**
   * Whether to keep the bytes that have arrived if the download fails, in a file with the ending `.part` beside the wanted one, and to
   * continue with them when the same media is downloaded to the same path again.
   * @default false
   */
  resume?: boolean;
}
