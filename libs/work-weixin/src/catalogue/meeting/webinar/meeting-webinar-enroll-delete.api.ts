import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除网络研讨会报名信息的返回结果，见 {@link MeetingWebinarEnrollDeleteWorkWxInput} */
export class MeetingWebinarEnrollDeleteWorkWxOutput extends WorkWxOutput {
  /** 总数 */
  @JsonName('total_count')
  totalCount?: number;
}

/**
 * 报名ID
 *
 * @see {@link MeetingWebinarEnrollDeleteWorkWxInput}
 */
export class MeetingWebinarEnrollDeleteEnrollIdListDto {
  /** 报名ID */
  @JsonName('enroll_id')
  @IsDefined({ message: '报名ID不能为空' })
  @IsString({ message: '报名ID必须是字符串' })
  enrollId!: string;
}

/**
 * 删除网络研讨会报名信息
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98881
 * @example
 * ```ts
 * await workWeixin.send(MeetingWebinarEnrollDeleteWorkWxInput.from({ meetingId: 'MEETING_ID', enrollIdList: [{ enrollId: 'ENROLL_ID' }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/webinar/enroll/delete',
  desc: '删除网络研讨会报名信息',
  httpMethod: HttpMethod.Post,
  output: MeetingWebinarEnrollDeleteWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98881',
})
@WorkWxApi({ permission: '会议' })
export class MeetingWebinarEnrollDeleteWorkWxInput extends AuthWorkWxInput<MeetingWebinarEnrollDeleteWorkWxOutput> {
  /** 网络研讨会ID */
  @JsonName('meetingid')
  @IsDefined({ message: '网络研讨会ID不能为空' })
  @IsString({ message: '网络研讨会ID必须是字符串' })
  meetingId!: string;

  /** 报名ID列表 */
  @JsonName('enroll_id_list', { type: () => [MeetingWebinarEnrollDeleteEnrollIdListDto] })
  @IsDefined({ message: '报名ID列表不能为空' })
  enrollIdList!: MeetingWebinarEnrollDeleteEnrollIdListDto[];
}
