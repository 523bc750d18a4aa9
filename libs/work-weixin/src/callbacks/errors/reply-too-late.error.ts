import { branded } from 'nestjs-http-remote';
import { CallbackError } from './callback.error.js';

/**
 * A handler returned its reply after the callback had been answered. The vendor waits for 5 s: a handler that needs longer sends a message instead.
 *
 * @see {@link CallbackRecord.error}
 */
export class ReplyTooLateError extends CallbackError {
  readonly stage = 'reply';

  constructor(
    /** Such as `message/text`. */
    readonly eventId: string,
    /** Milliseconds after which the callback was answered. */
    readonly answeredAfterMs: number,
  ) {
    super(
      `the reply to ${eventId} came too late: the callback was answered after ${Math.round(answeredAfterMs)} ms. Send a message ` +
        'through the API instead',
    );
  }

  static {
    branded(this, 'work-weixin:ReplyTooLateError');
  }
}
