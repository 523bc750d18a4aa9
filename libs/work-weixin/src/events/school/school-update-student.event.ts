import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 编辑学生事件
 *
 * 接收方：自建应用、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/92032
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_school_contact', ChangeType: 'update_student' },
  desc: '编辑学生事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92032',
})
export class SchoolUpdateStudentEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_school_contact';

  declare readonly changeType: 'update_student';

  /** 部门ID、家长或学生UserID */
  @JsonName('Id')
  id?: string;
}
