import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 取消预约会议的返回结果，见 {@link MeetingCancelWorkWxInput} */
export class MeetingCancelWorkWxOutput extends WorkWxOutput {}

/**
 * 取消预约会议
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99048
 * @example
 * ```ts
 * await workWeixin.send(MeetingCancelWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/cancel',
  desc: '取消预约会议',
  httpMethod: HttpMethod.Post,
  output: MeetingCancelWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99048',
})
@WorkWxApi({ permission: '会议' })
export class MeetingCancelWorkWxInput extends AuthWorkWxInput<MeetingCancelWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 子会议ID */
  @JsonName('sub_meetingid')
  @IsOptional()
  @IsString({ message: '子会议ID必须是字符串' })
  subMeetingId?: string;
}
