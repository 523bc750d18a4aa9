import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 设置 MRA 举手或手放下的返回结果，见 {@link MeetingMraSetRaiseHandWorkWxInput} */
export class MeetingMraSetRaiseHandWorkWxOutput extends WorkWxOutput {}

/**
 * MRA设备
 *
 * @see {@link MeetingMraSetRaiseHandWorkWxInput}
 */
export class MeetingMraSetRaiseHandMraDto {
  /** 会中临时ID */
  @JsonName('tmp_openid')
  @IsDefined({ message: '会中临时ID不能为空' })
  @IsString({ message: '会中临时ID必须是字符串' })
  tmpOpenId!: string;
}

/**
 * 设置 MRA 举手或手放下
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98788
 * @example
 * ```ts
 * await workWeixin.send(MeetingMraSetRaiseHandWorkWxInput.from({ meetingId: 'MEETING_ID', raiseHand: true }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/mra/set_raise_hand',
  desc: '设置 MRA 举手或手放下',
  httpMethod: HttpMethod.Post,
  output: MeetingMraSetRaiseHandWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98788',
})
@WorkWxApi({ permission: '会议' })
export class MeetingMraSetRaiseHandWorkWxInput extends AuthWorkWxInput<MeetingMraSetRaiseHandWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 是否举手 */
  @JsonName('raise_hand')
  @IsDefined({ message: '是否举手不能为空' })
  @IsBoolean({ message: '是否举手必须是布尔值' })
  raiseHand!: boolean;

  /** MRA设备 */
  @JsonName('mra', { type: () => MeetingMraSetRaiseHandMraDto })
  @IsOptional()
  mra?: MeetingMraSetRaiseHandMraDto;
}
