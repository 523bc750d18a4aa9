import { JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 成员申请的提交回调
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/99876
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'submit_vip_account_approval' },
  desc: '成员申请的提交回调',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99876',
})
export class SubmitVipAccountApprovalEvent extends EventEnvelope {
  declare readonly event: 'submit_vip_account_approval';

  /** 申请理由 */
  @JsonName('ApplyReason')
  applyReason?: string;

  /** 业务类型 */
  @JsonName('BusinessType', { type: () => Number })
  businessType?: OpenEnum<1 | 2 | 3 | 4>;

  /** 申请ID */
  @JsonName('ApplyId')
  applyId?: string;
}
