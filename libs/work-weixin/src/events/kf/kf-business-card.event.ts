import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 名片消息
 *
 * @see {@link KfBusinessCardMessage}
 */
export class KfBusinessCardMessageBusinessCardDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 名片消息
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/business_card',
  key: { msgtype: 'business_card' },
  desc: '名片消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfBusinessCardMessage extends KfEnvelope {
  declare readonly msgType: 'business_card';

  /** 名片消息 */
  @JsonName('business_card', { type: () => KfBusinessCardMessageBusinessCardDto })
  businessCard?: KfBusinessCardMessageBusinessCardDto;
}
