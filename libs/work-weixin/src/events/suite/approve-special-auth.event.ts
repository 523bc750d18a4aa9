import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 获客助手权限确认事件
 *
 * 接收方：应用的指令回调
 *
 * 应答内容为“success”
 * @see https://developer.work.weixin.qq.com/document/path/98959
 */
@WorkWeixinEvent({
  key: { InfoType: 'approve_special_auth' },
  desc: '获客助手权限确认事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98959',
  answerText: 'success',
})
export class ApproveSpecialAuthNotice extends NoticeEnvelope {
  declare readonly infoType: 'approve_special_auth';

  /** 授权类型 */
  @JsonName('AuthType', { sensitive: false })
  authType?: string;
}
