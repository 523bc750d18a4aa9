import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 应用版本变更通知
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/91933
 */
@WorkWeixinEvent({
  key: { InfoType: 'change_editon' },
  desc: '应用版本变更通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91933',
})
export class ChangeEditionNotice extends NoticeEnvelope {
  declare readonly infoType: 'change_editon';

  /** 付费企业ID */
  @JsonName('PaidCorpId')
  paidCorpId?: string;
}
