import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 任务
 *
 * @see {@link ExternalcontactGetGroupMsgTaskWorkWxInput}
 */
export class ExternalcontactGetGroupMsgTaskTaskListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 发送状态。0-未发送，2-已发送 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 2>;

  /** 发送时间 */
  @JsonName('send_time')
  sendTime?: number;
}

/** 获取群发成员发送任务列表的返回结果，见 {@link ExternalcontactGetGroupMsgTaskWorkWxInput} */
export class ExternalcontactGetGroupMsgTaskWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 任务列表 */
  @JsonName('task_list', { type: () => [ExternalcontactGetGroupMsgTaskTaskListDto] })
  taskList?: ExternalcontactGetGroupMsgTaskTaskListDto[];
}

/**
 * 获取群发成员发送任务列表
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/93338
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetGroupMsgTaskWorkWxInput.from({ msgId: 'MSG_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_groupmsg_task',
  desc: '获取群发成员发送任务列表',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGetGroupMsgTaskWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'taskList', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93338',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetGroupMsgTaskWorkWxInput extends AuthWorkWxInput<
  ExternalcontactGetGroupMsgTaskWorkWxOutput,
  ExternalcontactGetGroupMsgTaskTaskListDto
> {
  /** 群发消息ID */
  @JsonName('msgid')
  @IsDefined({ message: '群发消息ID不能为空' })
  @IsString({ message: '群发消息ID必须是字符串' })
  msgId!: string;

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
