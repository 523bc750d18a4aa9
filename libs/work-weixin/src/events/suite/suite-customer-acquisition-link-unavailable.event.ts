import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 获客链接异常事件
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/97402
 */
@WorkWeixinEvent({
  key: { InfoType: 'customer_acquisition', ChangeType: 'link_unavailable' },
  desc: '获客链接异常事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97402',
})
export class SuiteCustomerAcquisitionLinkUnavailableNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'customer_acquisition';

  declare readonly changeType: 'link_unavailable';

  /** 获客链接ID */
  @JsonName('LinkId')
  linkId?: string;
}
