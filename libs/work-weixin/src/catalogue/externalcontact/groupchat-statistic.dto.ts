import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

/**
 * 数据内容
 *
 * @see {@link ExternalcontactGroupchatStatisticWorkWxInput}
 */
export class GroupchatStatisticDto extends HttpRemoteOutput {
  /** 新增客户群数 */
  @JsonName('new_chat_cnt')
  newChatCnt?: number;

  /** 客户群总数 */
  @JsonName('chat_total')
  chatTotal?: number;

  /** 活跃客户群数 */
  @JsonName('chat_has_msg')
  chatHasMsg?: number;

  /** 新增群人数 */
  @JsonName('new_member_cnt')
  newMemberCnt?: number;

  /** 客户群总人数 */
  @JsonName('member_total')
  memberTotal?: number;

  /** 活跃群成员数 */
  @JsonName('member_has_msg')
  memberHasMsg?: number;

  /** 消息总数 */
  @JsonName('msg_total')
  msgTotal?: number;

  /** 新增迁移群数 */
  @JsonName('migrate_trainee_chat_cnt')
  migrateTraineeChatCnt?: number;
}
