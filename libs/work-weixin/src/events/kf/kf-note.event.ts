import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 笔记消息
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/note',
  key: { msgtype: 'note' },
  desc: '笔记消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfNoteMessage extends KfEnvelope {
  declare readonly msgType: 'note';
}
