import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 接口试用到期通知
 *
 * 接收方：服务商的系统事件
 * @see https://developer.work.weixin.qq.com/document/path/100308
 */
@WorkWeixinEvent({
  key: { InfoType: 'advanced_api_trial_expired' },
  desc: '接口试用到期通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100308',
})
export class AdvancedApiTrialExpiredNotice extends NoticeEnvelope {
  declare readonly infoType: 'advanced_api_trial_expired';

  /** 高级功能接口类型 */
  @JsonName('AdvanceApiType')
  advanceApiType?: number;
}
