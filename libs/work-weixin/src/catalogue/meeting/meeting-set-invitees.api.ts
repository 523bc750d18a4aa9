import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 更新会议受邀成员列表的返回结果，见 {@link MeetingSetInviteesWorkWxInput} */
export class MeetingSetInviteesWorkWxOutput extends WorkWxOutput {}

/**
 * 受邀成员
 *
 * @see {@link MeetingSetInviteesWorkWxInput}
 */
export class MeetingSetInviteesInviteesDto {
  /** 成员UserID */
  @JsonName('userid')
  @IsOptional()
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;
}

/**
 * 更新会议受邀成员列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98162
 * @example
 * ```ts
 * await workWeixin.send(MeetingSetInviteesWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/set_invitees',
  desc: '更新会议受邀成员列表',
  httpMethod: HttpMethod.Post,
  output: MeetingSetInviteesWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98162',
})
@WorkWxApi({ permission: '会议' })
export class MeetingSetInviteesWorkWxInput extends AuthWorkWxInput<MeetingSetInviteesWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 受邀成员列表。最多2000个 */
  @JsonName('invitees', { type: () => [MeetingSetInviteesInviteesDto] })
  @IsOptional()
  @IsArray({ message: '受邀成员列表必须是数组' })
  @ArrayMaxSize(2000, { message: '受邀成员列表最多支持2000个' })
  invitees?: MeetingSetInviteesInviteesDto[];
}
