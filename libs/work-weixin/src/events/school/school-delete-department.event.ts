import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 删除部门事件
 *
 * 接收方：自建应用、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/92052
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_school_contact', ChangeType: 'delete_deparmtment' },
  desc: '删除部门事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92052',
})
export class SchoolDeleteDepartmentEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_school_contact';

  declare readonly changeType: 'delete_deparmtment';

  /** 部门ID、家长或学生UserID */
  @JsonName('Id')
  id?: string;
}
