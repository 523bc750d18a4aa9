import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 企业ID
 *
 * @see {@link ChainCorpJoinEvent}
 */
export class ChainCorpJoinEventCorpIdsDto extends HttpRemoteOutput {
  /** 企业ID列表 */
  @JsonName('CorpId', { type: () => [String] })
  corpId?: string[];
}

/**
 * 企业加入上下游事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_chain', ChangeType: 'corp_join' },
  desc: '企业加入上下游事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95796',
})
export class ChainCorpJoinEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_chain';

  declare readonly changeType: 'corp_join';

  /** 上下游ID */
  @JsonName('ChainId')
  chainId?: string;

  /** 企业ID列表 */
  @JsonName('CorpIds', { type: () => ChainCorpJoinEventCorpIdsDto })
  corpIds?: ChainCorpJoinEventCorpIdsDto;
}
