import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { CalendarFailureDto } from './calendar-failure.dto.js';
import { CalendarPublicRangeDto } from './calendar-public-range.dto.js';
import { CalendarShareDto } from './calendar-share.dto.js';

/** 创建日历的返回结果，见 {@link OaCalendarAddWorkWxInput} */
export class OaCalendarAddWorkWxOutput extends WorkWxOutput {
  /** 日历ID */
  @JsonName('cal_id')
  calId?: string;

  /** 无效内容 */
  @JsonName('fail_result', { type: () => CalendarFailureDto })
  failResult?: CalendarFailureDto;

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['failResult.shares']);
  }
}

/**
 * 日历
 *
 * @see {@link OaCalendarAddWorkWxInput}
 */
export class OaCalendarAddCalendarDto {
  /** 管理员列表。最多3个 */
  @JsonName('admins')
  @IsOptional()
  @IsArray({ message: '管理员列表必须是数组' })
  @ArrayMaxSize(3, { message: '管理员列表最多支持3个' })
  @IsString({ each: true, message: '管理员列表的每一项必须是字符串' })
  admins?: string[];

  /** 是否设为默认日历。0-否，1-是 */
  @JsonName('set_as_default')
  @IsOptional()
  @IsIn([0, 1], { message: '是否设为默认日历只能是0(否)或1(是)' })
  setAsDefault?: 0 | 1;

  /** 标题。长度1~128个字符 */
  @JsonName('summary')
  @IsDefined({ message: '标题不能为空' })
  @CharacterLength(1, 128, { message: '标题长度必须在1-128个字符之间' })
  summary!: string;

  /** 日历颜色 */
  @JsonName('color')
  @IsDefined({ message: '日历颜色不能为空' })
  @IsString({ message: '日历颜色必须是字符串' })
  color!: string;

  /** 日历描述。长度不超过512个字符 */
  @JsonName('description')
  @IsOptional()
  @CharacterLength(0, 512, { message: '日历描述长度不能超过512个字符' })
  description?: string;

  /** 日历通知成员列表。最多2000个 */
  @JsonName('shares', { type: () => [CalendarShareDto] })
  @IsOptional()
  @IsArray({ message: '日历通知成员列表必须是数组' })
  @ArrayMaxSize(2000, { message: '日历通知成员列表最多支持2000个' })
  shares?: CalendarShareDto[];

  /** 是否公共日历。0-否，1-是 */
  @JsonName('is_public')
  @IsOptional()
  @IsIn([0, 1], { message: '是否公共日历只能是0(否)或1(是)' })
  isPublic?: 0 | 1;

  /** 公开范围 */
  @JsonName('public_range', { type: () => CalendarPublicRangeDto })
  @IsOptional()
  publicRange?: CalendarPublicRangeDto;

  /** 是否全员日历。0-否，1-是 */
  @JsonName('is_corp_calendar')
  @IsOptional()
  @IsIn([0, 1], { message: '是否全员日历只能是0(否)或1(是)' })
  isCorpCalendar?: 0 | 1;
}

/**
 * 创建日历
 *
 * 权限说明：自建应用须在管理端「日程」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/93647
 * @example
 * ```ts
 * await workWeixin.send(OaCalendarAddWorkWxInput.from({ calendar: { summary: 'SUMMARY', color: 'COLOR' } }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/calendar/add',
  desc: '创建日历',
  httpMethod: HttpMethod.Post,
  output: OaCalendarAddWorkWxOutput,
  credential: ['calendar', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93647',
})
@WorkWxApi({ permission: '日程' })
export class OaCalendarAddWorkWxInput extends AuthWorkWxInput<OaCalendarAddWorkWxOutput> {
  /** 日历 */
  @JsonName('calendar', { type: () => OaCalendarAddCalendarDto })
  @IsDefined({ message: '日历不能为空' })
  calendar!: OaCalendarAddCalendarDto;

  /** 应用ID */
  @JsonName('agentid')
  @IsOptional()
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;
}
