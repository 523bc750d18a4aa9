import { HttpRemoteError, branded } from 'nestjs-http-remote';

/**
 * A later part of a media does not belong to the part that was read before: its size or its version differs. The
 * bytes read so far are of no use. Download it again from the start.
 *
 * @see {@link WorkWeixinMedia.download}
 */
export class MediaChangedError extends HttpRemoteError {
  readonly stage = 'check';

  static {
    branded(this, 'work-weixin:MediaChangedError');
  }
}
