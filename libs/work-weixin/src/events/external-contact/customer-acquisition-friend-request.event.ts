import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 通过获客链接发起好友请求事件
 *
 * 接收方：客户联系、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'customer_acquisition', ChangeType: 'friend_request' },
  desc: '通过获客链接发起好友请求事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97299',
})
export class CustomerAcquisitionFriendRequestEvent extends ChangeEventEnvelope {
  declare readonly event: 'customer_acquisition';

  declare readonly changeType: 'friend_request';

  /** 获客链接ID */
  @JsonName('LinkId')
  linkId?: string;

  /** 自定义状态参数 */
  @JsonName('State')
  state?: string;
}
