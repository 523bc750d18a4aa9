import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 切换 MRA 默认布局的返回结果，见 {@link MeetingMraSetDefaultLayoutWorkWxInput} */
export class MeetingMraSetDefaultLayoutWorkWxOutput extends WorkWxOutput {}

/**
 * MRA设备
 *
 * @see {@link MeetingMraSetDefaultLayoutWorkWxInput}
 */
export class MeetingMraSetDefaultLayoutMraDto {
  /** 会中临时ID */
  @JsonName('tmp_openid')
  @IsDefined({ message: '会中临时ID不能为空' })
  @IsString({ message: '会中临时ID必须是字符串' })
  tmpOpenId!: string;
}

/**
 * 切换 MRA 默认布局
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98787
 * @example
 * ```ts
 * await workWeixin.send(MeetingMraSetDefaultLayoutWorkWxInput.from({ meetingId: 'MEETING_ID', defaultLayout: 1, defaultNoVideoUser: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/mra/set_default_layout',
  desc: '切换 MRA 默认布局',
  httpMethod: HttpMethod.Post,
  output: MeetingMraSetDefaultLayoutWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98787',
})
@WorkWxApi({ permission: '会议' })
export class MeetingMraSetDefaultLayoutWorkWxInput extends AuthWorkWxInput<MeetingMraSetDefaultLayoutWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 默认分屏设置。1-等分模式，2-全屏模式，3-1+N模式 */
  @JsonName('default_layout')
  @IsDefined({ message: '默认分屏设置不能为空' })
  @IsIn([1, 2, 3], { message: '默认分屏设置只能是1(等分模式)、2(全屏模式)或3(1+N模式)' })
  defaultLayout!: 1 | 2 | 3;

  /** 非视频成员显示方式。1-显示，2-隐藏 */
  @JsonName('default_novideo_user')
  @IsDefined({ message: '非视频成员显示方式不能为空' })
  @IsIn([1, 2], { message: '非视频成员显示方式只能是1(显示)或2(隐藏)' })
  defaultNoVideoUser!: 1 | 2;

  /** MRA设备 */
  @JsonName('mra', { type: () => MeetingMraSetDefaultLayoutMraDto })
  @IsOptional()
  mra?: MeetingMraSetDefaultLayoutMraDto;
}
