import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 获客使用量即将过期事件
 *
 * 接收方：客户联系、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'customer_acquisition', ChangeType: 'quota_expire_soon' },
  desc: '获客使用量即将过期事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97299',
})
export class CustomerAcquisitionQuotaExpireSoonEvent extends ChangeEventEnvelope {
  declare readonly event: 'customer_acquisition';

  declare readonly changeType: 'quota_expire_soon';

  /** 过期时间 */
  @JsonName('ExpireTime')
  expireTime?: number;

  /** 即将过期的使用量 */
  @JsonName('ExpireQuotaNum')
  expireQuotaNum?: number;
}
