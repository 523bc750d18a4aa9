import { branded, type ApiMetadata } from 'nestjs-http-remote';
import { Errcode } from '../errcode/errcode.js';
import { WorkWeixinApiError } from './work-weixin-api.error.js';

/**
 * The server has no media of this id: it was uploaded more than three days ago (40145), or there never was one in this corp
 * (40007). The server uses 40007 for both. Upload the file again and use the new `mediaId`.
 *
 * @see {@link WorkWeixinMedia.download}
 * @example
 * ```ts
 * if (error instanceof MediaExpiredError) return (await media.upload(path)).mediaId;
 * ```
 */
export class MediaExpiredError extends WorkWeixinApiError {
  /** The id that the server rejects. */
  readonly mediaId: string;

  constructor(mediaId: string, rejection: WorkWeixinApiError, api: ApiMetadata) {
    const { errcode, errmsg, tenant, credential, app, permission } = rejection;
    super(errcode, errmsg, { api, tenant, credential, app, permission, cause: rejection.cause });
    this.mediaId = mediaId;
  }

  static {
    branded(this, 'work-weixin:MediaExpiredError');
  }
}

const EXPIRED = [Errcode.InvalidMediaId, Errcode.MediaIdExpired] as const;

/** The error to throw if a download of a media fails. */
export function explainingExpiry(error: unknown, mediaId: string, api: ApiMetadata): unknown {
  return error instanceof WorkWeixinApiError && error.is(...EXPIRED)
    ? new MediaExpiredError(mediaId, error, api)
    : error;
}
