import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 改单通知
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/91930
 */
@WorkWeixinEvent({
  key: { InfoType: 'change_order' },
  desc: '改单通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91930',
})
export class ChangeOrderNotice extends NoticeEnvelope {
  declare readonly infoType: 'change_order';

  /** 付费企业ID */
  @JsonName('PaidCorpId')
  paidCorpId?: string;

  /** 旧订单号 */
  @JsonName('OldOrderId')
  oldOrderId?: string;

  /** 新订单号。长度不超过32个字符 */
  @JsonName('NewOrderId')
  newOrderId?: string;
}
