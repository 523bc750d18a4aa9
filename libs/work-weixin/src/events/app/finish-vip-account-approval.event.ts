import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 成员申请的终止回调
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/99877
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'finish_vip_account_approval' },
  desc: '成员申请的终止回调',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99877',
})
export class FinishVipAccountApprovalEvent extends EventEnvelope {
  declare readonly event: 'finish_vip_account_approval';

  /** 终止类型 */
  @JsonName('FinishType')
  finishType?: string;

  /** 申请ID */
  @JsonName('ApplyId')
  applyId?: string;
}
