import { branded } from 'nestjs-http-remote';
import { describeError } from 'nestjs-http-remote/kit';
import { CallbackError } from './callback.error.js';

/**
 * A handler threw in every attempt. If the callback was not answered yet, 企业微信 sends it again.
 *
 * @see {@link CallbackRecord.error}
 */
export class HandlerFailedError extends CallbackError {
  readonly stage = 'handle';

  constructor(
    /** Such as `Directory.joined`. */
    readonly handler: string,
    /** Such as `event/change_contact/create_user`. */
    readonly eventId: string,
    /** How often it ran. */
    readonly attempts: number,
    /** The last error of the handler. */
    cause: unknown,
  ) {
    super(`${handler} failed for ${eventId}, ${attempts} times: ${describeError(cause)}`, { cause });
  }

  static {
    branded(this, 'work-weixin:HandlerFailedError');
  }
}
