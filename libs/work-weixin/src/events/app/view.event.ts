import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 点击菜单跳转链接
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'view' },
  desc: '点击菜单跳转链接',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90240',
})
export class ViewEvent extends EventEnvelope {
  declare readonly event: 'view';

  /** 事件键值 */
  @JsonName('EventKey')
  eventKey?: string;
}
