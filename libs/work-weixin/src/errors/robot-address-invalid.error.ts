import { HttpRemoteError, branded } from 'nestjs-http-remote';

/**
 * The webhook address of a group robot cannot be used: it has another host or path, or no key. Nothing was sent. The message has no key.
 *
 * @see {@link WorkWeixinRobot}
 */
export class RobotAddressInvalidError extends HttpRemoteError {
  readonly stage = 'configure';

  constructor(why: string) {
    super(`the webhook address of a group robot is wrong: ${why}`);
  }

  static {
    branded(this, 'work-weixin:RobotAddressInvalidError');
  }
}
