import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 创建部门事件
 *
 * 接收方：自建应用、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/92052
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_school_contact', ChangeType: 'create_deparmtment' },
  desc: '创建部门事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92052',
})
export class SchoolCreateDepartmentEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_school_contact';

  declare readonly changeType: 'create_deparmtment';

  /** 部门ID、家长或学生UserID */
  @JsonName('Id')
  id?: string;
}
