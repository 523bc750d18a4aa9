import { branded } from 'nestjs-http-remote';
import { describeError } from 'nestjs-http-remote/kit';
import { CallbackError } from './callback.error.js';

/**
 * The reply of a handler cannot be sent: it breaks a rule, or it is not for this kind of receiver. The callback was handled, and is
 * answered without it.
 *
 * @see {@link CallbackRecord.error}
 */
export class ReplyInvalidError extends CallbackError {
  readonly stage = 'reply';

  constructor(
    /** Such as `event/enter_agent`. */
    readonly eventId: string,
    why: unknown,
  ) {
    const text = typeof why === 'string' ? why : describeError(why);
    super(`the reply to ${eventId} is invalid: ${text}`, typeof why === 'string' ? {} : { cause: why });
  }

  static {
    branded(this, 'work-weixin:ReplyInvalidError');
  }
}
