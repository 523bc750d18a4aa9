import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 所选的选项
 *
 * @see {@link TemplateCardEvent}
 */
export class TemplateCardEventOptionIdsDto extends HttpRemoteOutput {
  /** 选项ID列表。也写作 OpitonId */
  @JsonName('OptionId', { type: () => [String], also: ['OpitonId'] })
  optionId?: string[];
}

/**
 * 选择题
 *
 * @see {@link TemplateCardEvent}
 */
export class TemplateCardEventSelectedItemDto extends HttpRemoteOutput {
  /** 选择题键 */
  @JsonName('QuestionKey')
  questionKey?: string;

  /** 所选的选项。也写作 OpitonIds */
  @JsonName('OptionIds', { type: () => TemplateCardEventOptionIdsDto, also: ['OpitonIds'] })
  optionIds?: TemplateCardEventOptionIdsDto;
}

/**
 * 所选内容
 *
 * @see {@link TemplateCardEvent}
 */
export class TemplateCardEventSelectedItemsDto extends HttpRemoteOutput {
  /** 选择题列表 */
  @JsonName('SelectedItem', { type: () => [TemplateCardEventSelectedItemDto] })
  selectedItem?: TemplateCardEventSelectedItemDto[];
}

/**
 * 模板卡片事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'template_card_event' },
  desc: '模板卡片事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90240',
})
export class TemplateCardEvent extends EventEnvelope {
  declare readonly event: 'template_card_event';

  /** 事件键值 */
  @JsonName('EventKey')
  eventKey?: string;

  /** 任务ID */
  @JsonName('TaskId')
  taskId?: string;

  /** 模板卡片类型 */
  @JsonName('CardType')
  cardType?: string;

  /** 卡片更新凭据 */
  @JsonName('ResponseCode', { sensitive: true })
  responseCode?: string;

  /** 所选内容 */
  @JsonName('SelectedItems', { type: () => TemplateCardEventSelectedItemsDto })
  selectedItems?: TemplateCardEventSelectedItemsDto;
}
