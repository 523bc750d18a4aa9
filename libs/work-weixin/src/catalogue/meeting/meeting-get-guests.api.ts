import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { MeetingGuestDto } from './meeting-guest.dto.js';

/** 获取会议嘉宾列表的返回结果，见 {@link MeetingGetGuestsWorkWxInput} */
export class MeetingGetGuestsWorkWxOutput extends WorkWxOutput {
  /** 会议ID */
  @JsonName('meetingid')
  meetingId?: string;

  /** 会议号 */
  @JsonName('meeting_code')
  meetingCode?: string;

  /** 会议主题 */
  @JsonName('title')
  title?: string;

  /** 嘉宾列表 */
  @JsonName('guests', { type: () => [MeetingGuestDto] })
  guests?: MeetingGuestDto[];
}

/**
 * 获取会议嘉宾列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/99039
 * @example
 * ```ts
 * await workWeixin.send(MeetingGetGuestsWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/get_guests',
  desc: '获取会议嘉宾列表',
  httpMethod: HttpMethod.Post,
  output: MeetingGetGuestsWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99039',
})
@WorkWxApi({ permission: '会议' })
export class MeetingGetGuestsWorkWxInput extends AuthWorkWxInput<MeetingGetGuestsWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;
}
