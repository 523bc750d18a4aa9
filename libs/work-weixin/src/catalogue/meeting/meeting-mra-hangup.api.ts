import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 挂断 MRA 呼叫的返回结果，见 {@link MeetingMraHangUpWorkWxInput} */
export class MeetingMraHangUpWorkWxOutput extends WorkWxOutput {}

/**
 * MRA设备
 *
 * @see {@link MeetingMraHangUpWorkWxInput}
 */
export class MeetingMraHangUpMraDto {
  /** 会中临时ID */
  @JsonName('tmp_openid')
  @IsDefined({ message: '会中临时ID不能为空' })
  @IsString({ message: '会中临时ID必须是字符串' })
  tmpOpenId!: string;
}

/**
 * 挂断 MRA 呼叫
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98789
 * @example
 * ```ts
 * await workWeixin.send(MeetingMraHangUpWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/mra/hangup',
  desc: '挂断 MRA 呼叫',
  httpMethod: HttpMethod.Post,
  output: MeetingMraHangUpWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98789',
})
@WorkWxApi({ permission: '会议' })
export class MeetingMraHangUpWorkWxInput extends AuthWorkWxInput<MeetingMraHangUpWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** MRA设备 */
  @JsonName('mra', { type: () => MeetingMraHangUpMraDto })
  @IsOptional()
  mra?: MeetingMraHangUpMraDto;
}
