import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 设置会议默认背景的返回结果，见 {@link MeetingLayoutSetDefaultBackgroundWorkWxInput} */
export class MeetingLayoutSetDefaultBackgroundWorkWxOutput extends WorkWxOutput {}

/**
 * 设置会议默认背景
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98852
 * @example
 * ```ts
 * await workWeixin.send(MeetingLayoutSetDefaultBackgroundWorkWxInput.from({ meetingId: 'MEETING_ID', selectedBackgroundId: 'SELECTED_BACKGROUND_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/layout/set_default_background',
  desc: '设置会议默认背景',
  httpMethod: HttpMethod.Post,
  output: MeetingLayoutSetDefaultBackgroundWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98852',
})
@WorkWxApi({ permission: '会议' })
export class MeetingLayoutSetDefaultBackgroundWorkWxInput extends AuthWorkWxInput<MeetingLayoutSetDefaultBackgroundWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 应用的背景ID */
  @JsonName('selected_background_id')
  @IsDefined({ message: '应用的背景ID不能为空' })
  @IsString({ message: '应用的背景ID必须是字符串' })
  selectedBackgroundId!: string;
}
