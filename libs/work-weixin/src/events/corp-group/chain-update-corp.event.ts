import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 企业ID
 *
 * @see {@link ChainUpdateCorpEvent}
 */
export class ChainUpdateCorpEventCorpIdsDto extends HttpRemoteOutput {
  /** 企业ID列表 */
  @JsonName('CorpId', { type: () => [String] })
  corpId?: string[];
}

/**
 * 更新企业事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_chain', ChangeType: 'update_corp' },
  desc: '更新企业事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95796',
})
export class ChainUpdateCorpEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_chain';

  declare readonly changeType: 'update_corp';

  /** 上下游ID */
  @JsonName('ChainId')
  chainId?: string;

  /** 企业ID列表 */
  @JsonName('CorpIds', { type: () => ChainUpdateCorpEventCorpIdsDto })
  corpIds?: ChainUpdateCorpEventCorpIdsDto;
}
