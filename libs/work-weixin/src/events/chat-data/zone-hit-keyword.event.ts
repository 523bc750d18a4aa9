import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ZoneEnvelope } from '../envelope/zone-envelope.js';

/**
 * 命中的关键词规则
 *
 * @see {@link ZoneHitKeywordEvent}
 */
export class ZoneHitKeywordEventHitKeywordDto extends HttpRemoteOutput {
  /** 拉取消息的凭证。长度不超过128个字节 */
  @JsonName('token', { sensitive: true })
  token?: string;
}

/**
 * 命中关键词规则通知
 *
 * 接收方：专区程序
 * @see https://developer.work.weixin.qq.com/document/path/99995
 */
@WorkWeixinEvent({
  id: 'zone/hit_keyword',
  key: { event_type: 'hit_keyword' },
  desc: '命中关键词规则通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99995',
})
export class ZoneHitKeywordEvent extends ZoneEnvelope {
  declare readonly eventType: 'hit_keyword';

  /** 命中的关键词规则 */
  @JsonName('hit_keyword', { type: () => ZoneHitKeywordEventHitKeywordDto })
  hitKeyword?: ZoneHitKeywordEventHitKeywordDto;
}
