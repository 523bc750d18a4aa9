import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 编辑家长事件
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/92051
 */
@WorkWeixinEvent({
  key: { InfoType: 'change_school_contact', ChangeType: 'update_parent' },
  desc: '编辑家长事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92051',
})
export class SuiteSchoolUpdateParentNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'change_school_contact';

  declare readonly changeType: 'update_parent';

  /** 部门ID、家长或学生UserID */
  @JsonName('Id')
  id?: string;

  /** 新ID */
  @JsonName('NewId')
  newId?: string;
}
