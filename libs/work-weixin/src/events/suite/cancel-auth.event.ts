import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 取消授权通知
 *
 * 接收方：应用的指令回调
 *
 * 须在1秒内应答，应答内容为“success”
 * @see https://developer.work.weixin.qq.com/document/path/100964
 */
@WorkWeixinEvent({
  key: { InfoType: 'cancel_auth' },
  desc: '取消授权通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100964',
  answerWithinMs: 1000,
  answerText: 'success',
})
export class CancelAuthNotice extends NoticeEnvelope {
  declare readonly infoType: 'cancel_auth';
}
