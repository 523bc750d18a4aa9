import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 解散空间
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97899
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'wedrive_space_change', ChangeType: 'dismiss_space' },
  desc: '解散空间',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97899',
})
export class WedriveDismissSpaceEvent extends ChangeEventEnvelope {
  declare readonly event: 'wedrive_space_change';

  declare readonly changeType: 'dismiss_space';

  /** 空间ID列表 */
  @JsonName('SpaceId', { type: () => [String] })
  spaceId?: string[];
}
