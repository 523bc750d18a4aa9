import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 分组ID
 *
 * @see {@link ChainCreateGroupEvent}
 */
export class ChainCreateGroupEventGroupIdsDto extends HttpRemoteOutput {
  /** 分组ID列表 */
  @JsonName('GroupId', { type: () => [Number] })
  groupId?: number[];
}

/**
 * 新增上下游分组事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_chain', ChangeType: 'create_group' },
  desc: '新增上下游分组事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95796',
})
export class ChainCreateGroupEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_chain';

  declare readonly changeType: 'create_group';

  /** 上下游ID */
  @JsonName('ChainId')
  chainId?: string;

  /** 分组ID列表 */
  @JsonName('GroupIds', { type: () => ChainCreateGroupEventGroupIdsDto })
  groupIds?: ChainCreateGroupEventGroupIdsDto;
}
