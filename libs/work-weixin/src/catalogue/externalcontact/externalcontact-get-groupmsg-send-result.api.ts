import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 发送结果
 *
 * @see {@link ExternalcontactGetGroupMsgSendResultWorkWxInput}
 */
export class ExternalcontactGetGroupMsgSendResultSendListDto extends HttpRemoteOutput {
  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 客户群ID */
  @JsonName('chat_id')
  chatId?: string;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 发送状态。0-未发送，1-已发送，2-客户非好友而失败，3-已收其他群发而失败 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 1 | 2 | 3>;

  /** 发送时间 */
  @JsonName('send_time')
  sendTime?: number;
}

/** 获取企业群发成员执行结果的返回结果，见 {@link ExternalcontactGetGroupMsgSendResultWorkWxInput} */
export class ExternalcontactGetGroupMsgSendResultWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 发送结果列表 */
  @JsonName('send_list', { type: () => [ExternalcontactGetGroupMsgSendResultSendListDto] })
  sendList?: ExternalcontactGetGroupMsgSendResultSendListDto[];
}

/**
 * 获取企业群发成员执行结果
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/93338
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetGroupMsgSendResultWorkWxInput.from({ msgId: 'MSG_ID', userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_groupmsg_send_result',
  desc: '获取企业群发成员执行结果',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGetGroupMsgSendResultWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'sendList', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93338',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetGroupMsgSendResultWorkWxInput extends AuthWorkWxInput<
  ExternalcontactGetGroupMsgSendResultWorkWxOutput,
  ExternalcontactGetGroupMsgSendResultSendListDto
> {
  /** 群发消息ID */
  @JsonName('msgid')
  @IsDefined({ message: '群发消息ID不能为空' })
  @IsString({ message: '群发消息ID必须是字符串' })
  msgId!: string;

  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 分页大小。取值不超过1000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(1000, { message: '分页大小不能超过1000' })
  limit?: number;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;
}
