import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 新增家长事件
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/92051
 */
@WorkWeixinEvent({
  key: { InfoType: 'change_school_contact', ChangeType: 'create_parent' },
  desc: '新增家长事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92051',
})
export class SuiteSchoolCreateParentNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'change_school_contact';

  declare readonly changeType: 'create_parent';

  /** 部门ID、家长或学生UserID */
  @JsonName('Id')
  id?: string;
}
