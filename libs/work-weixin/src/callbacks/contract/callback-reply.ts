import { HttpRemoteInput, branded } from 'nestjs-http-remote';

/** The format of a reply: `xml` for apps, `json` for robots. */
export type CallbackReplyFormat = 'xml' | 'json';

/**
 * The base of what a handler may answer: {@link TextReply} and the others for apps, {@link BotTextReply} and the others for robots.
 * The module validates, encrypts and signs it.
 *
 * @see {@link OnWorkWeixinEvent}
 */
export abstract class CallbackReply extends HttpRemoteInput<never> {
  /** Exists as a type only: no other class is a reply. */
  declare protected readonly 'return a reply, such as TextReply.from({ … })': true;

  /** The fields that every reply of the class has, such as `MsgType`, under their wire names. */
  static readonly fields: Readonly<Record<string, unknown>> = {};
  /** The format of the receivers that accept the reply. */
  static readonly format: CallbackReplyFormat = 'xml';

  static {
    branded(this, 'work-weixin:CallbackReply');
  }
}
