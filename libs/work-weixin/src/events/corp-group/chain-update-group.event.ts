import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 分组ID
 *
 * @see {@link ChainUpdateGroupEvent}
 */
export class ChainUpdateGroupEventGroupIdsDto extends HttpRemoteOutput {
  /** 分组ID列表 */
  @JsonName('GroupId', { type: () => [Number] })
  groupId?: number[];
}

/**
 * 更新上下游分组事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_chain', ChangeType: 'update_group' },
  desc: '更新上下游分组事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95796',
})
export class ChainUpdateGroupEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_chain';

  declare readonly changeType: 'update_group';

  /** 上下游ID */
  @JsonName('ChainId')
  chainId?: string;

  /** 分组ID列表 */
  @JsonName('GroupIds', { type: () => ChainUpdateGroupEventGroupIdsDto })
  groupIds?: ChainUpdateGroupEventGroupIdsDto;
}
