import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 设置会议默认布局的返回结果，见 {@link MeetingLayoutSetDefaultWorkWxInput} */
export class MeetingLayoutSetDefaultWorkWxOutput extends WorkWxOutput {}

/**
 * 设置会议默认布局
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98847
 * @example
 * ```ts
 * await workWeixin.send(MeetingLayoutSetDefaultWorkWxInput.from({ meetingId: 'MEETING_ID', selectedLayoutId: 'SELECTED_LAYOUT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/layout/set_default',
  desc: '设置会议默认布局',
  httpMethod: HttpMethod.Post,
  output: MeetingLayoutSetDefaultWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98847',
})
@WorkWxApi({ permission: '会议' })
export class MeetingLayoutSetDefaultWorkWxInput extends AuthWorkWxInput<MeetingLayoutSetDefaultWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 应用的布局ID */
  @JsonName('selected_layout_id')
  @IsDefined({ message: '应用的布局ID不能为空' })
  @IsString({ message: '应用的布局ID必须是字符串' })
  selectedLayoutId!: string;
}
