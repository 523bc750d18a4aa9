import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 获客使用量即将过期事件
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/97402
 */
@WorkWeixinEvent({
  key: { InfoType: 'customer_acquisition', ChangeType: 'quota_expire_soon' },
  desc: '获客使用量即将过期事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97402',
})
export class SuiteCustomerAcquisitionQuotaExpireSoonNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'customer_acquisition';

  declare readonly changeType: 'quota_expire_soon';

  /** 过期时间 */
  @JsonName('ExpireTime')
  expireTime?: number;

  /** 即将过期的使用量 */
  @JsonName('ExpireQuotaNum')
  expireQuotaNum?: number;
}
