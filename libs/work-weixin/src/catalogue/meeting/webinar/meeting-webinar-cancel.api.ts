import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 取消网络研讨会的返回结果，见 {@link MeetingWebinarCancelWorkWxInput} */
export class MeetingWebinarCancelWorkWxOutput extends WorkWxOutput {}

/**
 * 取消网络研讨会
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98870
 * @example
 * ```ts
 * await workWeixin.send(MeetingWebinarCancelWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/webinar/cancel',
  desc: '取消网络研讨会',
  httpMethod: HttpMethod.Post,
  output: MeetingWebinarCancelWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98870',
})
@WorkWxApi({ permission: '会议' })
export class MeetingWebinarCancelWorkWxInput extends AuthWorkWxInput<MeetingWebinarCancelWorkWxOutput> {
  /** 网络研讨会ID */
  @JsonName('meetingid')
  @IsDefined({ message: '网络研讨会ID不能为空' })
  @IsString({ message: '网络研讨会ID必须是字符串' })
  meetingId!: string;
}
