import {
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
  RequiredWith,
} from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 预定信息
 *
 * @see {@link OaMeetingroomGetBookingInfoWorkWxInput}
 */
export class OaMeetingroomGetBookingInfoScheduleDto extends HttpRemoteOutput {
  /** 会议室预定ID */
  @JsonName('booking_id')
  bookingId?: string;

  /** 日程ID */
  @JsonName('schedule_id')
  scheduleId?: string;

  /** 日程开始时间 */
  @JsonName('start_time')
  startTime?: number;

  /** 日程结束时间 */
  @JsonName('end_time')
  endTime?: number;

  /** 预定人UserID */
  @JsonName('booker')
  booker?: string;

  /** 预定状态。0-已预定，2-申请中，3-审批中 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 2 | 3>;
}

/**
 * 预定
 *
 * @see {@link OaMeetingroomGetBookingInfoWorkWxInput}
 */
export class OaMeetingroomGetBookingInfoBookingListDto extends HttpRemoteOutput {
  /** 会议室ID */
  @JsonName('meetingroom_id')
  meetingRoomId?: number;

  /** 预定信息列表 */
  @JsonName('schedule', { type: () => [OaMeetingroomGetBookingInfoScheduleDto] })
  schedule?: OaMeetingroomGetBookingInfoScheduleDto[];
}

/** 查询会议室的预定信息的返回结果，见 {@link OaMeetingroomGetBookingInfoWorkWxInput} */
export class OaMeetingroomGetBookingInfoWorkWxOutput extends WorkWxOutput {
  /** 预定列表 */
  @JsonName('booking_list', { type: () => [OaMeetingroomGetBookingInfoBookingListDto] })
  bookingList?: OaMeetingroomGetBookingInfoBookingListDto[];
}

/**
 * 查询会议室的预定信息
 *
 * 权限说明：自建应用须在管理端「会议室」的可调用应用列表中
 *
 * 时间跨度不超过1天
 * @see https://developer.work.weixin.qq.com/document/path/93620
 * @example
 * ```ts
 * await workWeixin.send(OaMeetingroomGetBookingInfoWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/meetingroom/get_booking_info',
  desc: '查询会议室的预定信息',
  httpMethod: HttpMethod.Post,
  output: OaMeetingroomGetBookingInfoWorkWxOutput,
  credential: ['meetingRoom', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93620',
})
@WorkWxApi({ permission: '会议室' })
export class OaMeetingroomGetBookingInfoWorkWxInput extends AuthWorkWxInput<OaMeetingroomGetBookingInfoWorkWxOutput> {
  /** 会议室ID */
  @JsonName('meetingroom_id')
  @IsOptional()
  @IsInt({ message: '会议室ID必须是整数' })
  meetingRoomId?: number;

  /** 开始时间 */
  @JsonName('start_time')
  @IsOptional()
  @IsInt({ message: '开始时间必须是整数' })
  startTime?: number;

  /** 结束时间 */
  @JsonName('end_time')
  @IsOptional()
  @IsInt({ message: '结束时间必须是整数' })
  endTime?: number;

  /** 城市 */
  @JsonName('city')
  @RequiredWith(['building'], { orEmpty: true, message: '填写楼宇时城市不能为空' })
  @IsString({ message: '城市必须是字符串' })
  city?: string;

  /** 楼宇 */
  @JsonName('building')
  @RequiredWith(['floor'], { orEmpty: true, message: '填写楼层时楼宇不能为空' })
  @IsString({ message: '楼宇必须是字符串' })
  building?: string;

  /** 楼层 */
  @JsonName('floor')
  @IsOptional()
  @IsString({ message: '楼层必须是字符串' })
  floor?: string;
}
