import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 企业ID
 *
 * @see {@link ChainRemoveCorpEvent}
 */
export class ChainRemoveCorpEventCorpIdsDto extends HttpRemoteOutput {
  /** 企业ID列表 */
  @JsonName('CorpId', { type: () => [String] })
  corpId?: string[];
}

/**
 * 移除企业事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_chain', ChangeType: 'remove_corp' },
  desc: '移除企业事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95796',
})
export class ChainRemoveCorpEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_chain';

  declare readonly changeType: 'remove_corp';

  /** 上下游ID */
  @JsonName('ChainId')
  chainId?: string;

  /** 企业ID列表 */
  @JsonName('CorpIds', { type: () => ChainRemoveCorpEventCorpIdsDto })
  corpIds?: ChainRemoveCorpEventCorpIdsDto;
}
