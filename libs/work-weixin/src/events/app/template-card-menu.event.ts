import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 通用模板卡片右上角菜单事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'template_card_menu_event' },
  desc: '通用模板卡片右上角菜单事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90240',
})
export class TemplateCardMenuEvent extends EventEnvelope {
  declare readonly event: 'template_card_menu_event';

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
}
