import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 变更的成员
 *
 * @see {@link SuiteExternalChatUpdateNotice}
 */
export class SuiteExternalChatUpdateNoticeMemChangeListDto extends HttpRemoteOutput {
  /** 变更成员列表 */
  @JsonName('Item', { type: () => [String] })
  item?: string[];
}

/**
 * 客户群变更事件
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
@WorkWeixinEvent({
  key: { InfoType: 'change_external_chat', ChangeType: 'update' },
  desc: '客户群变更事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92277',
})
export class SuiteExternalChatUpdateNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'change_external_chat';

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
  @JsonName('MemChangeList', { type: () => SuiteExternalChatUpdateNoticeMemChangeListDto })
  memChangeList?: SuiteExternalChatUpdateNoticeMemChangeListDto;

  /** 变更前的成员版本号 */
  @JsonName('LastMemVer')
  lastMemVer?: string;

  /** 变更后的成员版本号 */
  @JsonName('CurMemVer')
  curMemVer?: string;
}
