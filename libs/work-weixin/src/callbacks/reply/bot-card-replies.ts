import { ArrayMinSize, IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { JsonName, type PlainInput } from 'nestjs-http-remote';
import { AibotRespondTemplateCardDto } from '../../catalogue/aibot/aibot-response.api.js';
import { botCardOf } from '../../bots/bot-card.js';
import type { TemplateCard } from '../../messaging/card/template-card.js';
import { CallbackReply, type CallbackReplyFormat } from '../contract/callback-reply.js';
import { BotStreamReply, streamOf } from './bot-replies.js';

/**
 * 模板卡片消息 of a robot: the answer to a message, or to `bot/event/enter_chat`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101031
 * @example
 * ```ts
 * return BotTemplateCardReply.of(
 *   buttonInteraction({ title: '请假申请', taskId: 'leave-42', buttons: [{ text: '同意', key: 'agree' }] }),
 * );
 * ```
 */
export class BotTemplateCardReply extends CallbackReply {
  static override readonly format: CallbackReplyFormat = 'json';

  /** 模板卡片 */
  @JsonName('template_card', { type: () => AibotRespondTemplateCardDto })
  @IsDefined()
  card!: AibotRespondTemplateCardDto;

  /**
   * Of a card that a builder of `nestjs-work-weixin/messaging` made.
   *
   * @throws InputInvalidError if it has what the cards of robots do not have: a file as a fact, a button that opens a page
   */
  static of(card: TemplateCard, feedback?: BotCardFeedback): BotTemplateCardReply {
    return BotTemplateCardReply.from({ card: botCardOf(card, feedback) });
  }

  static override messageOf(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    return { msgtype: 'template_card', ...fields };
  }
}

/**
 * 流式消息+模板卡片 of a robot: like {@link BotStreamReply}, with a card below the text. A message gets one card, in any of its answers.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101031
 * @example `return BotStreamWithTemplateCardReply.of(textNotice({ title, link }), { id, finish: true, content: '查到 3 条' });`
 */
export class BotStreamWithTemplateCardReply extends BotStreamReply {
  /** 模板卡片，同一个消息只能回复一次 */
  @JsonName('card', { type: () => AibotRespondTemplateCardDto })
  @IsOptional()
  card?: AibotRespondTemplateCardDto;

  /**
   * With a card that a builder of `nestjs-work-weixin/messaging` made. Answers without a card are a {@link BotStreamReply}.
   *
   * @throws InputInvalidError if it has what the cards of robots do not have: a file as a fact, a button that opens a page
   */
  static of(card: TemplateCard, stream: PlainInput<BotStreamReply>): BotStreamWithTemplateCardReply {
    return BotStreamWithTemplateCardReply.from({ ...stream, card: botCardOf(card) });
  }

  static override messageOf({ card, ...fields }: Readonly<Record<string, unknown>>) {
    return {
      msgtype: 'stream_with_template_card',
      stream: streamOf(fields),
      ...(card === undefined ? {} : { template_card: card }),
    };
  }
}

/**
 * 模版卡片更新消息 of a robot: the answer to a `BotTemplateCardEvent`. The `taskId` of the card must be that of the event.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101031
 * @example
 * ```ts
 * @OnWorkWeixinEvent(BotTemplateCardEvent, { reply: true })
 * decided({ event, from }: BotTemplateCardEvent) {
 *   const { taskId = '' } = event?.templateCardEvent ?? {};
 *   return BotUpdateTemplateCardReply.of(textNotice({ title: `${from?.userId}已同意`, taskId, link }));
 * }
 * ```
 */
export class BotUpdateTemplateCardReply extends CallbackReply {
  static override readonly format: CallbackReplyFormat = 'json';

  /** 要更新其卡片的成员，不填时更新所有收到该消息的成员 */
  @JsonName('userids', { type: () => [String] })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @IsString({ each: true })
  userIds?: string[];

  /** 新的模板卡片 */
  @JsonName('template_card', { type: () => AibotRespondTemplateCardDto })
  @IsDefined()
  card!: AibotRespondTemplateCardDto;

  /**
   * Of a card that a builder of `nestjs-work-weixin/messaging` made.
   *
   * @throws InputInvalidError if it has what the cards of robots do not have: a file as a fact, a button that opens a page
   */
  static of(
    card: TemplateCard,
    { userIds, ...feedback }: BotCardFeedback & { readonly userIds?: readonly string[] } = {},
  ): BotUpdateTemplateCardReply {
    return BotUpdateTemplateCardReply.from({
      card: botCardOf(card, feedback),
      ...(userIds && { userIds: [...userIds] }),
    });
  }

  static override messageOf(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    return { response_type: 'update_template_card', ...fields };
  }
}

/**
 * The id that a `BotFeedbackEvent` has, if a member gives an opinion of the card.
 *
 * @see {@link BotTemplateCardReply.of}
 */
export interface BotCardFeedback {
  /** At most 256 bytes. */
  readonly feedbackId?: string;
}
