import { HttpRemoteInput, branded } from 'nestjs-http-remote';

/**
 * The format of a reply: `xml` for apps, `json` for robots, `device` for devices.
 *
 * @see {@link CallbackReply}
 */
export type CallbackReplyFormat = 'xml' | 'json' | 'device';

/**
 * The base of what a handler may answer: {@link TextReply} and the others for apps, {@link BotTextReply} and the others for robots,
 * {@link DeviceBindReply} and the others for devices. The module validates, encrypts and signs it.
 *
 * @see {@link OnWorkWeixinEvent}
 */
export abstract class CallbackReply extends HttpRemoteInput<never> {
  /** Exists as a type only: no other class is a reply. */
  declare protected readonly 'return a reply, such as TextReply.from({ … })': true;

  /** The format of the receivers that accept the reply. */
  static readonly format: CallbackReplyFormat = 'xml';

  /** Builds the message of the fields under their wire names. */
  static messageOf(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    return fields;
  }

  static {
    branded(this, 'work-weixin:CallbackReply');
  }
}
