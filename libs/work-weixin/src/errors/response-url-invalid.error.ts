import { HttpRemoteError, branded } from 'nestjs-http-remote';

/**
 * The `response_url` of a robot's message cannot be used: it is missing or has no code. Nothing was sent. The message does not show it.
 *
 * @see {@link BotResponses}
 */
export class ResponseUrlInvalidError extends HttpRemoteError {
  readonly stage = 'configure';

  constructor(why: string) {
    super(`the response_url of a robot is wrong: ${why}`);
  }

  static {
    branded(this, 'work-weixin:ResponseUrlInvalidError');
  }
}
