import { branded } from 'nestjs-http-remote';
import { describeError } from 'nestjs-http-remote/kit';
import { CallbackError } from './callback.error.js';

/**
 * The queue rejected a callback, or did not store it in time. It was answered with 503, and 企业微信 sends it again.
 *
 * @see {@link CallbackRecord.error}
 */
export class CallbackNotQueuedError extends CallbackError {
  readonly stage = 'dispatch';

  constructor(
    /** Such as `event/change_contact/create_user`. */
    readonly eventId: string,
    /** The error of the queue; undefined if it was too slow. */
    cause?: unknown,
  ) {
    const why = cause === undefined ? 'it did not store it in time' : describeError(cause);
    super(`the queue does not take ${eventId}: ${why}`, { cause });
  }

  static {
    branded(this, 'work-weixin:CallbackNotQueuedError');
  }
}
