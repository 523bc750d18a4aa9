import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除会议背景的返回结果，见 {@link MeetingLayoutDeleteBackgroundWorkWxInput} */
export class MeetingLayoutDeleteBackgroundWorkWxOutput extends WorkWxOutput {}

/**
 * 删除会议背景
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98853
 * @example
 * ```ts
 * await workWeixin.send(MeetingLayoutDeleteBackgroundWorkWxInput.from({ meetingId: 'MEETING_ID', backgroundId: 'BACKGROUND_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/layout/delete_background',
  desc: '删除会议背景',
  httpMethod: HttpMethod.Post,
  output: MeetingLayoutDeleteBackgroundWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98853',
})
@WorkWxApi({ permission: '会议' })
export class MeetingLayoutDeleteBackgroundWorkWxInput extends AuthWorkWxInput<MeetingLayoutDeleteBackgroundWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 背景ID */
  @JsonName('background_id')
  @IsDefined({ message: '背景ID不能为空' })
  @IsString({ message: '背景ID必须是字符串' })
  backgroundId!: string;
}
