import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 取消订单通知
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/99353
 */
@WorkWeixinEvent({
  key: { InfoType: 'cancel_order' },
  desc: '取消订单通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99353',
})
export class CancelOrderNotice extends NoticeEnvelope {
  declare readonly infoType: 'cancel_order';

  /** 付费企业ID */
  @JsonName('PaidCorpId')
  paidCorpId?: string;

  /** 订单号。长度不超过32个字符 */
  @JsonName('OrderId')
  orderId?: string;
}
