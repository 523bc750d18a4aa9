import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 删除部门事件
 *
 * 接收方：通讯录同步、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90971
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_contact', ChangeType: 'delete_party' },
  desc: '删除部门事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90971',
})
export class DeletePartyEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_contact';

  declare readonly changeType: 'delete_party';

  /** 部门ID */
  @JsonName('Id')
  id?: number;
}
