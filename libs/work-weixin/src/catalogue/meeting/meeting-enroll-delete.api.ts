import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除会议报名信息的返回结果，见 {@link MeetingEnrollDeleteWorkWxInput} */
export class MeetingEnrollDeleteWorkWxOutput extends WorkWxOutput {
  /** 总数 */
  @JsonName('total_count')
  totalCount?: number;
}

/**
 * 报名ID
 *
 * @see {@link MeetingEnrollDeleteWorkWxInput}
 */
export class MeetingEnrollDeleteEnrollIdListDto {
  /** 报名ID */
  @JsonName('enroll_id')
  @IsDefined({ message: '报名ID不能为空' })
  @IsString({ message: '报名ID必须是字符串' })
  enrollId!: string;
}

/**
 * 删除会议报名信息
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98817
 * @example
 * ```ts
 * await workWeixin.send(MeetingEnrollDeleteWorkWxInput.from({ meetingId: 'MEETING_ID', enrollIdList: [{ enrollId: 'ENROLL_ID' }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/enroll/delete',
  desc: '删除会议报名信息',
  httpMethod: HttpMethod.Post,
  output: MeetingEnrollDeleteWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98817',
})
@WorkWxApi({ permission: '会议' })
export class MeetingEnrollDeleteWorkWxInput extends AuthWorkWxInput<MeetingEnrollDeleteWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 报名ID列表 */
  @JsonName('enroll_id_list', { type: () => [MeetingEnrollDeleteEnrollIdListDto] })
  @IsDefined({ message: '报名ID列表不能为空' })
  enrollIdList!: MeetingEnrollDeleteEnrollIdListDto[];
}
