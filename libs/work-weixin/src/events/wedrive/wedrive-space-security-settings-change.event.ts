import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 修改空间安全设置
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97903
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'wedrive_space_change', ChangeType: 'space_security_settings_change' },
  desc: '修改空间安全设置',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97903',
})
export class WedriveSpaceSecuritySettingsChangeEvent extends ChangeEventEnvelope {
  declare readonly event: 'wedrive_space_change';

  declare readonly changeType: 'space_security_settings_change';

  /** 空间ID列表 */
  @JsonName('SpaceId', { type: () => [String] })
  spaceId?: string[];
}
