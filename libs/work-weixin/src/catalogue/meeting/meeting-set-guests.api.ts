import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { MeetingGuestDto } from './meeting-guest.dto.js';

/** 更新会议嘉宾列表的返回结果，见 {@link MeetingSetGuestsWorkWxInput} */
export class MeetingSetGuestsWorkWxOutput extends WorkWxOutput {}

/**
 * 更新会议嘉宾列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/99040
 * @example
 * ```ts
 * await workWeixin.send(MeetingSetGuestsWorkWxInput.from({ meetingId: 'MEETING_ID', guests: [{ area: 'AREA', phoneNumber: 'PHONE_NUMBER' }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/set_guests',
  desc: '更新会议嘉宾列表',
  httpMethod: HttpMethod.Post,
  output: MeetingSetGuestsWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99040',
})
@WorkWxApi({ permission: '会议' })
export class MeetingSetGuestsWorkWxInput extends AuthWorkWxInput<MeetingSetGuestsWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 嘉宾列表 */
  @JsonName('guests', { type: () => [MeetingGuestDto] })
  @IsDefined({ message: '嘉宾列表不能为空' })
  guests!: MeetingGuestDto[];
}
