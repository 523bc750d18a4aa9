import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 变更的成员
 *
 * @see {@link ExternalChatUpdateEvent}
 */
export class ExternalChatUpdateEventMemChangeListDto extends HttpRemoteOutput {
  /** 变更成员列表 */
  @JsonName('Item', { type: () => [String] })
  item?: string[];
}

/**
 * 客户群变更事件
 *
 * 接收方：客户联系、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_external_chat', ChangeType: 'update' },
  desc: '客户群变更事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92130',
})
export class ExternalChatUpdateEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_external_chat';

  declare readonly changeType: 'update';

  /** 客户群ID */
  @JsonName('ChatId')
  chatId?: string;

  /** 变更详情。add_member-成员入群，del_member-成员退群，change_owner-群主变更，change_name-群名变更，change_notice-群公告变更 */
  @JsonName('UpdateDetail', { type: () => String })
  updateDetail?: OpenEnum<'add_member' | 'del_member' | 'change_owner' | 'change_name' | 'change_notice'>;

  /** 入群方式 */
  @JsonName('JoinScene')
  joinScene?: number;

  /** 退群方式。0-自己退群，1-群主或群管理员移出 */
  @JsonName('QuitScene', { type: () => Number })
  quitScene?: OpenEnum<0 | 1>;

  /** 变更的成员数量 */
  @JsonName('MemChangeCnt')
  memChangeCnt?: number;

  /** 变更的成员 */
  @JsonName('MemChangeList', { type: () => ExternalChatUpdateEventMemChangeListDto })
  memChangeList?: ExternalChatUpdateEventMemChangeListDto;

  /** 变更前的成员版本号 */
  @JsonName('LastMemVer')
  lastMemVer?: string;

  /** 变更后的成员版本号 */
  @JsonName('CurMemVer')
  curMemVer?: string;
}
