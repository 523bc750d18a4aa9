import { Inject, Injectable, Logger } from '@nestjs/common';
import { WorkWeixinService } from 'nestjs-work-weixin';
import {
  BotStreamReply,
  OnWorkWeixinEvent,
  TextReply,
  type CallbackContext,
} from 'nestjs-work-weixin/callbacks';
import { BotTextMessage } from 'nestjs-work-weixin/events/bots';
import { TextMessage } from 'nestjs-work-weixin/events/messages';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';

/** 企业微信 waits for 5 s: a reply without a name is better than none. */
const NAME_WITHIN_MS = 2_000;

/** Replies to members who write to the app or to the robot. */
@Injectable()
export class Receptionist {
  private readonly logger = new Logger(Receptionist.name);

  constructor(@Inject(WorkWeixinService) private readonly workWeixin: WorkWeixinService) {}

  @OnWorkWeixinEvent(TextMessage, { reply: true })
  async greet({ fromUserName }: TextMessage, { signal }: CallbackContext): Promise<TextReply> {
    const name = fromUserName === undefined ? undefined : await this.nameOf(fromUserName, signal);
    return TextReply.from({ content: `${name ?? '您'}好，人事已收到您的消息。` });
  }

  @OnWorkWeixinEvent(BotTextMessage, { reply: true })
  answer({ msgId }: BotTextMessage): BotStreamReply | undefined {
    if (msgId === undefined) return undefined;
    return BotStreamReply.from({
      id: msgId,
      finish: true,
      content: '人事助手：已收到，稍后由同事回复。',
    });
  }

  private async nameOf(userId: string, signal: AbortSignal): Promise<string | undefined> {
    const options = { signal, timeoutMs: NAME_WITHIN_MS };
    try {
      return (await this.workWeixin.send(UserWorkWxInput.from({ userId }), options)).name;
    } catch {
      signal.throwIfAborted();
      this.logger.warn('the sender of a message could not be read');
      return undefined;
    }
  }
}
