import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 删除成员事件
 *
 * 接收方：通讯录同步、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90970
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_contact', ChangeType: 'delete_user' },
  desc: '删除成员事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90970',
})
export class DeleteUserEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_contact';

  declare readonly changeType: 'delete_user';

  /** 成员UserID */
  @JsonName('UserID')
  userId?: string;
}
