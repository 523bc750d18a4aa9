import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 标签成员变更事件
 *
 * 接收方：通讯录同步、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90972
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_contact', ChangeType: 'update_tag' },
  desc: '标签成员变更事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90972',
})
export class UpdateTagEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_contact';

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
