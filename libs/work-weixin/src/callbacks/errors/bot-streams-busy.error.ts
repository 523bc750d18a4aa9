import { branded } from 'nestjs-http-remote';
import { CallbackError, type CallbackStage } from './callback.error.js';

/**
 * An answer of a robot cannot be started or continued: the process has as many as it may have, or it closes. Thrown in a handler it has
 * the callback sent again.
 *
 * @see {@link BotStreams.start}
 */
export class BotStreamsBusyError extends CallbackError {
  readonly stage: CallbackStage = 'handle';

  constructor(
    /** `streams`: there are `maxStreams`; `images`: their pictures have `maxImageBytes`; `closing`: the application closes. */
    readonly reason: 'streams' | 'images' | 'closing',
  ) {
    super(`no answer of a robot can be written: ${WHY[reason]}`);
  }

  static {
    branded(this, 'work-weixin:BotStreamsBusyError');
  }
}

const WHY = {
  streams: 'maxStreams of BotStreams are running',
  images: 'the pictures of the running answers have maxImageBytes of BotStreams',
  closing: 'the application is closing',
} as const;
