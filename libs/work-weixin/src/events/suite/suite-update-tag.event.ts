import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 标签成员变更事件
 *
 * 接收方：应用的指令回调
 *
 * 应答内容为“success”
 * @see https://developer.work.weixin.qq.com/document/path/90641
 */
@WorkWeixinEvent({
  key: { InfoType: 'change_contact', ChangeType: 'update_tag' },
  desc: '标签成员变更事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90641',
  answerText: 'success',
})
export class SuiteUpdateTagNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'change_contact';

  declare readonly changeType: 'update_tag';

  /** 标签ID */
  @JsonName('TagId')
  tagId?: number;

  /** 新增的成员UserID列表。以“,”连接为一个字符串 */
  @JsonName('AddUserItems', { type: () => [String], separator: ',' })
  addUserItems?: string[];

  /** 移除的成员UserID列表。以“,”连接为一个字符串 */
  @JsonName('DelUserItems', { type: () => [String], separator: ',' })
  delUserItems?: string[];

  /** 新增的部门ID列表。以“,”连接为一个字符串 */
  @JsonName('AddPartyItems', { type: () => [Number], separator: ',' })
  addPartyItems?: number[];

  /** 移除的部门ID列表。以“,”连接为一个字符串 */
  @JsonName('DelPartyItems', { type: () => [Number], separator: ',' })
  delPartyItems?: number[];
}
