import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 下单成功通知
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/91929
 */
@WorkWeixinEvent({
  key: { InfoType: 'open_order' },
  desc: '下单成功通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91929',
})
export class OpenOrderNotice extends NoticeEnvelope {
  declare readonly infoType: 'open_order';

  /** 付费企业ID */
  @JsonName('PaidCorpId')
  paidCorpId?: string;

  /** 订单号。长度不超过32个字符 */
  @JsonName('OrderId')
  orderId?: string;

  /** 下单人UserID */
  @JsonName('OperatorId')
  operatorId?: string;
}
