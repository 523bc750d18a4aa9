import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 文本
 *
 * @see {@link KfTextMessage}
 */
export class KfTextMessageTextDto extends HttpRemoteOutput {
  /** 内容 */
  @JsonName('content', { sensitive: true })
  content?: string;

  /** 菜单ID */
  @JsonName('menu_id')
  menuId?: string;
}

/**
 * 文本消息
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/text',
  key: { msgtype: 'text' },
  desc: '文本消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfTextMessage extends KfEnvelope {
  declare readonly msgType: 'text';

  /** 文本 */
  @JsonName('text', { type: () => KfTextMessageTextDto })
  text?: KfTextMessageTextDto;
}
