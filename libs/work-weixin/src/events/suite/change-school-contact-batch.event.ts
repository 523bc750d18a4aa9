import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 变更
 *
 * @see {@link ChangeSchoolContactBatchNotice}
 */
export class ChangeSchoolContactBatchNoticeChangeListDto extends HttpRemoteOutput {
  /** 时间戳 */
  @JsonName('TimeStamp')
  timeStamp?: number;

  /** 变更类型 */
  @JsonName('ChangeType')
  changeType?: string;

  /** 部门ID、家长或学生UserID */
  @JsonName('Id')
  id?: string;

  /** 新ID */
  @JsonName('NewId')
  newId?: string;
}

/**
 * 家校通讯录批量变更事件
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/97281
 */
@WorkWeixinEvent({
  key: { InfoType: 'change_school_contact_batch' },
  desc: '家校通讯录批量变更事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97281',
})
export class ChangeSchoolContactBatchNotice extends NoticeEnvelope {
  declare readonly infoType: 'change_school_contact_batch';

  /** 变更列表 */
  @JsonName('ChangeList', { type: () => [ChangeSchoolContactBatchNoticeChangeListDto] })
  changeList?: ChangeSchoolContactBatchNoticeChangeListDto[];
}
