import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 微信客户发起好友申请
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/97402
 */
@WorkWeixinEvent({
  key: { InfoType: 'customer_acquisition', ChangeType: 'friend_request' },
  desc: '微信客户发起好友申请',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97402',
})
export class SuiteCustomerAcquisitionFriendRequestNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'customer_acquisition';

  declare readonly changeType: 'friend_request';

  /** 获客链接ID */
  @JsonName('LinkId')
  linkId?: string;

  /** 自定义状态参数 */
  @JsonName('State')
  state?: string;
}
