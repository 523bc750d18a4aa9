import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 受邀成员
 *
 * @see {@link MeetingGetInviteesWorkWxInput}
 */
export class MeetingGetInviteesInviteesDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/** 获取会议受邀成员列表的返回结果，见 {@link MeetingGetInviteesWorkWxInput} */
export class MeetingGetInviteesWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 受邀成员列表 */
  @JsonName('invitees', { type: () => [MeetingGetInviteesInviteesDto] })
  invitees?: MeetingGetInviteesInviteesDto[];
}

/**
 * 获取会议受邀成员列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/98160
 * @example
 * ```ts
 * await workWeixin.send(MeetingGetInviteesWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/get_invitees',
  desc: '获取会议受邀成员列表',
  httpMethod: HttpMethod.Post,
  output: MeetingGetInviteesWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'invitees', end: { field: 'hasMore', is: false } },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98160',
})
@WorkWxApi({ permission: '会议' })
export class MeetingGetInviteesWorkWxInput extends AuthWorkWxInput<
  MeetingGetInviteesWorkWxOutput,
  MeetingGetInviteesInviteesDto
> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;
}
