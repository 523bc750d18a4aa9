import { validateInput } from 'nestjs-http-remote';
import { encodeDto, kindOf } from 'nestjs-http-remote/kit';
import { CallbackReply, type CallbackReplyFormat } from '../contract/callback-reply.js';
import { ReplyInvalidError } from '../errors/reply-invalid.error.js';

/** The event that a reply answers. */
export interface Replied {
  readonly eventId: string;
  readonly format: CallbackReplyFormat;
  /** The fields of the event, whose sender becomes the recipient. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly nowMs: number;
}

const REPLIES_FOR: Readonly<Record<CallbackReplyFormat, string>> = {
  xml: 'apps: use a reply such as TextReply',
  json: 'robots: use a reply such as BotStreamReply',
  device: 'devices: use a reply such as DeviceBindReply',
};

/** Writes the plain text of replies. */
export class ReplyEncoder {
  constructor(
    private readonly writeXml: (root: string, fields: Readonly<Record<string, unknown>>) => string,
  ) {}

  /** @throws ReplyInvalidError if it is no reply, breaks a rule, or is not for this kind of receiver */
  async encode(reply: unknown, { eventId, format, fields, nowMs }: Replied): Promise<string> {
    if (!(reply instanceof CallbackReply))
      throw new ReplyInvalidError(eventId, `${kindOf(reply)} is not for ${REPLIES_FOR[format]}`);
    const replyClass = reply.constructor as typeof CallbackReply;
    if (replyClass.format !== format) {
      throw new ReplyInvalidError(eventId, `${replyClass.name} is not for ${REPLIES_FOR[format]}`);
    }
    try {
      await validateInput(reply);
      const message = replyClass.messageOf(encodeDto(reply));
      if (format !== 'xml') return JSON.stringify(message);
      const { ToUserName, FromUserName } = fields;
      const document = this.writeXml('xml', {
        ToUserName: FromUserName,
        FromUserName: ToUserName,
        CreateTime: Math.floor(nowMs / 1000),
        ...message,
      });
      // As in the samples of the vendor, without a declaration.
      return document.slice(document.indexOf('<xml>'));
    } catch (error) {
      throw new ReplyInvalidError(eventId, error);
    }
  }
}
