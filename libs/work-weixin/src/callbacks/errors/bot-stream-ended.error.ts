import { branded } from 'nestjs-http-remote';
import { CallbackError, type CallbackStage } from './callback.error.js';

/**
 * The answer of a robot was ended before it was complete: the reason of the signal of {@link BotStreams.start}.
 *
 * @see {@link BotStreamWriter}
 */
export class BotStreamEndedError extends CallbackError {
  readonly stage: CallbackStage = 'reply';

  constructor(
    /** `time`: `maxMs` have passed, after which 企业微信 no longer requests it; `closing`: the application closes. */
    readonly reason: 'time' | 'closing',
  ) {
    super(
      reason === 'time'
        ? 'the answer of a robot was ended after maxMs of BotStreams: 企业微信 no longer requests it'
        : 'the answer of a robot was ended: the application is closing',
    );
  }

  static {
    branded(this, 'work-weixin:BotStreamEndedError');
  }
}
