import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 退款通知
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/91932
 */
@WorkWeixinEvent({
  key: { InfoType: 'refund' },
  desc: '退款通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91932',
})
export class RefundNotice extends NoticeEnvelope {
  declare readonly infoType: 'refund';

  /** 付费企业ID */
  @JsonName('PaidCorpId')
  paidCorpId?: string;

  /** 订单号。长度不超过32个字符 */
  @JsonName('OrderId')
  orderId?: string;
}
