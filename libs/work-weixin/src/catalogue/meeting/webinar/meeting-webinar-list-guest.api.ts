import {
  AtLeastOneOf,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 嘉宾
 *
 * @see {@link MeetingWebinarListGuestWorkWxInput}
 */
export class MeetingWebinarListGuestGuestsDto extends HttpRemoteOutput {
  /** 嘉宾类型。1-内部嘉宾，2-外部嘉宾，3-链接嘉宾 */
  @JsonName('guest_type', { type: () => Number })
  guestType?: OpenEnum<1 | 2 | 3>;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 国家或地区代码 */
  @JsonName('area')
  area?: string;

  /** 手机号码 */
  @JsonName('phone_number', { sensitive: true })
  phoneNumber?: string;

  /** 嘉宾姓名 */
  @JsonName('guest_name')
  guestName?: string;

  /** 邮箱 */
  @JsonName('email', { sensitive: true })
  email?: string;
}

/** 获取网络研讨会嘉宾列表的返回结果，见 {@link MeetingWebinarListGuestWorkWxInput} */
export class MeetingWebinarListGuestWorkWxOutput extends WorkWxOutput {
  /** 嘉宾列表 */
  @JsonName('guests', { type: () => [MeetingWebinarListGuestGuestsDto] })
  guests?: MeetingWebinarListGuestGuestsDto[];
}

/**
 * 获取网络研讨会嘉宾列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98871
 * @example
 * ```ts
 * await workWeixin.send(MeetingWebinarListGuestWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/webinar/list_guest',
  desc: '获取网络研讨会嘉宾列表',
  httpMethod: HttpMethod.Post,
  output: MeetingWebinarListGuestWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98871',
})
@WorkWxApi({ permission: '会议' })
export class MeetingWebinarListGuestWorkWxInput extends AuthWorkWxInput<MeetingWebinarListGuestWorkWxOutput> {
  /** 网络研讨会ID */
  @JsonName('meetingid')
  @AtLeastOneOf(['meetingId', 'meetingCode'], { message: '网络研讨会ID和会议号至少需要填写一个' })
  @IsString({ message: '网络研讨会ID必须是字符串' })
  meetingId?: string;

  /** 会议号 */
  @JsonName('meeting_code')
  @IsOptional()
  @IsString({ message: '会议号必须是字符串' })
  meetingCode?: string;
}
