import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 授权组织架构权限通知
 *
 * 接收方：应用的指令回调
 *
 * 应答内容为“success”
 * @see https://developer.work.weixin.qq.com/document/path/97378
 */
@WorkWeixinEvent({
  key: { InfoType: 'corp_arch_auth' },
  desc: '授权组织架构权限通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97378',
  answerText: 'success',
})
export class CorpArchAuthNotice extends NoticeEnvelope {
  declare readonly infoType: 'corp_arch_auth';
}
