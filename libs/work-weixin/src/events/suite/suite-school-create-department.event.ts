import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 创建部门事件
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/92050
 */
@WorkWeixinEvent({
  key: { InfoType: 'change_school_contact', ChangeType: 'create_department' },
  desc: '创建部门事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92050',
})
export class SuiteSchoolCreateDepartmentNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'change_school_contact';

  declare readonly changeType: 'create_department';

  /** 部门ID、家长或学生UserID */
  @JsonName('Id')
  id?: number;

  /** 创建时间 */
  @JsonName('CreateTime')
  createTime?: number;
}
