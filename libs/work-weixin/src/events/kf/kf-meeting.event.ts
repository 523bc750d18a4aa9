import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 会议消息
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/meeting',
  key: { msgtype: 'meeting' },
  desc: '会议消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfMeetingMessage extends KfEnvelope {
  declare readonly msgType: 'meeting';
}
