import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 重置永久授权码通知
 *
 * 接收方：应用的指令回调
 *
 * 须在1秒内应答，应答内容为“success”
 * @see https://developer.work.weixin.qq.com/document/path/94758
 */
@WorkWeixinEvent({
  key: { InfoType: 'reset_permanent_code' },
  desc: '重置永久授权码通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94758',
  answerWithinMs: 1000,
  answerText: 'success',
})
export class ResetPermanentCodeNotice extends NoticeEnvelope {
  declare readonly infoType: 'reset_permanent_code';

  /** 授权码。长度不超过512个字节 */
  @JsonName('AuthCode', { sensitive: true })
  authCode?: string;
}
