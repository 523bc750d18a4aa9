import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 任务卡片事件
 *
 * 接收方：自建应用
 *
 * 官方页面未给出示例
 * @deprecated 官方文档已不再列出该事件
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'taskcard_click' },
  desc: '任务卡片事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90240',
})
export class TaskcardClickEvent extends EventEnvelope {
  declare readonly event: 'taskcard_click';

  /** 事件键值。官方页面未列出 */
  @JsonName('EventKey')
  eventKey?: string;

  /** 任务ID。官方页面未列出 */
  @JsonName('TaskId')
  taskId?: string;
}
