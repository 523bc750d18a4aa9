import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { BotEnvelope } from '../envelope/bot-envelope.js';

/**
 * 所选的选项
 *
 * @see {@link BotTemplateCardEvent}
 */
export class BotTemplateCardEventOptionIdsDto extends HttpRemoteOutput {
  /** 选项ID列表 */
  @JsonName('option_id', { type: () => [String] })
  optionId?: string[];
}

/**
 * 选择题
 *
 * @see {@link BotTemplateCardEvent}
 */
export class BotTemplateCardEventSelectedItemDto extends HttpRemoteOutput {
  /** 选择题键 */
  @JsonName('question_key', { sensitive: false })
  questionKey?: string;

  /** 所选的选项 */
  @JsonName('option_ids', { type: () => BotTemplateCardEventOptionIdsDto })
  optionIds?: BotTemplateCardEventOptionIdsDto;
}

/**
 * 所选内容
 *
 * @see {@link BotTemplateCardEvent}
 */
export class BotTemplateCardEventSelectedItemsDto extends HttpRemoteOutput {
  /** 选择题列表 */
  @JsonName('selected_item', { type: () => [BotTemplateCardEventSelectedItemDto] })
  selectedItem?: BotTemplateCardEventSelectedItemDto[];
}

/**
 * 卡片内容
 *
 * @see {@link BotTemplateCardEvent}
 */
export class BotTemplateCardEventTemplateCardEventDto extends HttpRemoteOutput {
  /** 模板卡片类型 */
  @JsonName('card_type')
  cardType?: string;

  /** 事件键值 */
  @JsonName('event_key', { sensitive: false })
  eventKey?: string;

  /** 任务ID */
  @JsonName('task_id')
  taskId?: string;

  /** 所选内容 */
  @JsonName('selected_items', { type: () => BotTemplateCardEventSelectedItemsDto })
  selectedItems?: BotTemplateCardEventSelectedItemsDto;
}

/**
 * 事件内容
 *
 * @see {@link BotTemplateCardEvent}
 */
export class BotTemplateCardEventEventDto extends HttpRemoteOutput {
  /** 事件类型 */
  @JsonName('eventtype', { type: () => String })
  eventType?: 'template_card_event';

  /** 卡片内容 */
  @JsonName('template_card_event', { type: () => BotTemplateCardEventTemplateCardEventDto })
  templateCardEvent?: BotTemplateCardEventTemplateCardEventDto;
}

/**
 * 模板卡片事件
 *
 * 接收方：智能机器人
 * @see https://developer.work.weixin.qq.com/document/path/101027
 */
@WorkWeixinEvent({
  key: { msgtype: 'event', 'event.eventtype': 'template_card_event' },
  desc: '模板卡片事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101027',
})
export class BotTemplateCardEvent extends BotEnvelope {
  declare readonly msgType: 'event';

  /** 事件内容 */
  @JsonName('event', { type: () => BotTemplateCardEventEventDto })
  event?: BotTemplateCardEventEventDto;
}
