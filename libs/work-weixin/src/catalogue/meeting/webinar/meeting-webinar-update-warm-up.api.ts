import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 管理网络研讨会暖场配置的返回结果，见 {@link MeetingWebinarUpdateWarmUpWorkWxInput} */
export class MeetingWebinarUpdateWarmUpWorkWxOutput extends WorkWxOutput {}

/**
 * 管理网络研讨会暖场配置
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 异步接口：结果通过事件通知
 * @see https://developer.work.weixin.qq.com/document/path/98882
 * @example
 * ```ts
 * await workWeixin.send(MeetingWebinarUpdateWarmUpWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/webinar/update_warm_up',
  desc: '管理网络研讨会暖场配置',
  httpMethod: HttpMethod.Post,
  output: MeetingWebinarUpdateWarmUpWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98882',
})
@WorkWxApi({ permission: '会议' })
export class MeetingWebinarUpdateWarmUpWorkWxInput extends AuthWorkWxInput<MeetingWebinarUpdateWarmUpWorkWxOutput> {
  /** 网络研讨会ID */
  @JsonName('meetingid')
  @IsDefined({ message: '网络研讨会ID不能为空' })
  @IsString({ message: '网络研讨会ID必须是字符串' })
  meetingId!: string;

  /** 暖场图片链接 */
  @JsonName('warm_up_picture')
  @IsOptional()
  @IsString({ message: '暖场图片链接必须是字符串' })
  warmUpPicture?: string;

  /** 暖场视频链接 */
  @JsonName('warm_up_video')
  @IsOptional()
  @IsString({ message: '暖场视频链接必须是字符串' })
  warmUpVideo?: string;

  /** 暖场可否邀请成员 */
  @JsonName('allow_attendees_invite_others')
  @IsOptional()
  @IsBoolean({ message: '暖场可否邀请成员必须是布尔值' })
  allowAttendeesInviteOthers?: boolean;
}
