import { IsDefined, IsNotEmpty, IsString } from 'class-validator';
import { JsonName } from 'nestjs-http-remote';
import { MessageUpdateTemplateCardTemplateCardDto } from '../../catalogue/message/message-update-template-card.api.js';
import { updatedCard, type NewCard } from '../../messaging/card-update.js';
import { CallbackReply } from '../contract/callback-reply.js';
import { cardElements } from './card-elements.js';

/**
 * 更新点击用户的按钮文案: the reply of an app to a `TemplateCardEvent`. The member who clicked sees another text on the button.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90241
 * @example `return UpdateButtonReply.from({ replaceName: '已同意' });`
 */
export class UpdateButtonReply extends CallbackReply {
  /** 点击卡片按钮后显示的按钮名称 */
  @JsonName('ReplaceName')
  @IsString()
  @IsNotEmpty()
  replaceName!: string;

  static override messageOf(fields: Readonly<Record<string, unknown>>) {
    return { MsgType: 'update_button', Button: fields };
  }
}

/**
 * 模板卡片更新消息: the reply of an app to a `TemplateCardEvent`. The member who clicked sees another card.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90241
 * @example
 * ```ts
 * @OnWorkWeixinEvent(TemplateCardEvent, { reply: true })
 * decided({ eventKey }: TemplateCardEvent) {
 *   return UpdateTemplateCardReply.of({ card: textNotice({ title: eventKey === 'agree' ? '已同意' : '已驳回', link }) });
 * }
 * ```
 */
export class UpdateTemplateCardReply extends CallbackReply {
  /** 新的模板卡片，与更新模版卡片消息接口的 template_card 相同 */
  @JsonName('card', { type: () => MessageUpdateTemplateCardTemplateCardDto })
  @IsDefined()
  card!: MessageUpdateTemplateCardTemplateCardDto;

  /**
   * Of a card that a builder made, such as `textNotice()` or `buttonInteraction()` of `nestjs-work-weixin/messaging`.
   *
   * @example
   * ```ts
   * UpdateTemplateCardReply.of({ card: voteInteraction({ … }), replaceText: '已投票', isClosed: true });
   * ```
   */
  static of(update: NewCard): UpdateTemplateCardReply {
    return UpdateTemplateCardReply.from({ card: updatedCard(update) });
  }

  static override messageOf({ card }: Readonly<Record<string, unknown>>) {
    const { button_list: buttons, ...fields } = card as CardFields;
    return {
      MsgType: 'update_template_card',
      TemplateCard: cardElements({ ...fields, ...(buttons && { button_list: buttons.map(withoutType) }) }),
    };
  }
}

interface CardFields extends Readonly<Record<string, unknown>> {
  readonly button_list?: readonly Readonly<Record<string, unknown>>[];
}

/** The page has buttons that call back, without a type. */
function withoutType({ type, ...button }: Readonly<Record<string, unknown>>) {
  return type === 0 || type === undefined ? button : { ...button, type };
}
