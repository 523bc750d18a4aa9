import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { CalendarPublicRangeDto } from './calendar-public-range.dto.js';
import { CalendarShareDto } from './calendar-share.dto.js';

/**
 * 日历
 *
 * @see {@link OaCalendarGetWorkWxInput}
 */
export class OaCalendarGetCalendarListDto extends HttpRemoteOutput {
  /** 日历ID */
  @JsonName('cal_id')
  calId?: string;

  /** 标题 */
  @JsonName('summary')
  summary?: string;

  /** 日历颜色 */
  @JsonName('color')
  color?: string;

  /** 日历描述 */
  @JsonName('description')
  description?: string;

  /** 日历通知成员列表 */
  @JsonName('shares', { type: () => [CalendarShareDto] })
  shares?: CalendarShareDto[];

  /** 是否公共日历。0-否，1-是 */
  @JsonName('is_public', { type: () => Number })
  isPublic?: OpenEnum<0 | 1>;

  /** 公开范围 */
  @JsonName('public_range', { type: () => CalendarPublicRangeDto })
  publicRange?: CalendarPublicRangeDto;

  /** 是否全员日历。0-否，1-是 */
  @JsonName('is_corp_calendar', { type: () => Number })
  isCorpCalendar?: OpenEnum<0 | 1>;

  /** 管理员列表 */
  @JsonName('admins', { type: () => [String] })
  admins?: string[];
}

/** 获取日历详情的返回结果，见 {@link OaCalendarGetWorkWxInput} */
export class OaCalendarGetWorkWxOutput extends WorkWxOutput {
  /** 日历列表 */
  @JsonName('calendar_list', { type: () => [OaCalendarGetCalendarListDto] })
  calendarList?: OaCalendarGetCalendarListDto[];
}

/**
 * 获取日历详情
 *
 * 权限说明：自建应用须在管理端「日程」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97717
 * @example
 * ```ts
 * await workWeixin.send(OaCalendarGetWorkWxInput.from({ calIdList: ['CAL_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/calendar/get',
  desc: '获取日历详情',
  httpMethod: HttpMethod.Post,
  output: OaCalendarGetWorkWxOutput,
  credential: ['calendar', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97717',
})
@WorkWxApi({ permission: '日程' })
export class OaCalendarGetWorkWxInput extends AuthWorkWxInput<OaCalendarGetWorkWxOutput> {
  /** 日历ID列表。最多1000个 */
  @JsonName('cal_id_list')
  @IsDefined({ message: '日历ID列表不能为空' })
  @IsArray({ message: '日历ID列表必须是数组' })
  @ArrayMaxSize(1000, { message: '日历ID列表最多支持1000个' })
  @IsString({ each: true, message: '日历ID列表的每一项必须是字符串' })
  calIdList!: string[];
}
