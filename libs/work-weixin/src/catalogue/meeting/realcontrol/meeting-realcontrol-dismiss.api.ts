import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 结束会议的返回结果，见 {@link MeetingRealcontrolDismissWorkWxInput} */
export class MeetingRealcontrolDismissWorkWxOutput extends WorkWxOutput {}

/**
 * 结束会议
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98187
 * @example
 * ```ts
 * await workWeixin.send(MeetingRealcontrolDismissWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/realcontrol/dismiss',
  desc: '结束会议',
  httpMethod: HttpMethod.Post,
  output: MeetingRealcontrolDismissWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98187',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRealcontrolDismissWorkWxInput extends AuthWorkWxInput<MeetingRealcontrolDismissWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 是否强制结束会议。0-不强制结束，1-强制结束 */
  @JsonName('force_dismiss')
  @IsOptional()
  @IsIn([0, 1], { message: '是否强制结束会议只能是0(不强制结束)或1(强制结束)' })
  forceDismiss?: 0 | 1;

  /** 是否回收会议号。0-不回收，1-回收 */
  @JsonName('retrieve_code')
  @IsOptional()
  @IsIn([0, 1], { message: '是否回收会议号只能是0(不回收)或1(回收)' })
  retrieveCode?: 0 | 1;
}
