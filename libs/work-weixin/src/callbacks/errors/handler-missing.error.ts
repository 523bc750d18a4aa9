import { branded } from 'nestjs-http-remote';
import { CallbackError } from './callback.error.js';

/**
 * A process took a job from the queue for which it has no handler: an older or a newer release of the application runs. The job is tried
 * again.
 *
 * @see {@link CallbackRecord.error}
 */
export class HandlerMissingError extends CallbackError {
  readonly stage = 'dispatch';

  constructor(
    /** Such as `event/change_contact/create_user`. */
    readonly eventId: string,
  ) {
    super(`no handler of this process takes ${eventId}: all processes that run jobs need the same handlers`);
  }

  static {
    branded(this, 'work-weixin:HandlerMissingError');
  }
}
