import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 预定信息
 *
 * @see {@link OaMeetingroomGetBookingInfoByMeetingIdWorkWxInput}
 */
export class OaMeetingroomGetBookingInfoByMeetingIdScheduleDto extends HttpRemoteOutput {
  /** 日程开始时间 */
  @JsonName('start_time')
  startTime?: number;

  /** 日程结束时间 */
  @JsonName('end_time')
  endTime?: number;

  /** 会议ID */
  @JsonName('meeting_id')
  meetingId?: string;

  /** 日程ID */
  @JsonName('schedule_id')
  scheduleId?: string;

  /** 预定人UserID */
  @JsonName('booker')
  booker?: string;

  /** 预定状态 */
  @JsonName('status')
  status?: number;
}

/** 根据会议 ID 查询会议室预定（旧）的返回结果，见 {@link OaMeetingroomGetBookingInfoByMeetingIdWorkWxInput} */
export class OaMeetingroomGetBookingInfoByMeetingIdWorkWxOutput extends WorkWxOutput {
  /** 会议室ID */
  @JsonName('meetingroom_id')
  meetingRoomId?: number;

  /** 预定信息 */
  @JsonName('schedule', { type: () => OaMeetingroomGetBookingInfoByMeetingIdScheduleDto })
  schedule?: OaMeetingroomGetBookingInfoByMeetingIdScheduleDto;
}

/**
 * 根据会议 ID 查询会议室预定（旧）
 *
 * 权限说明：自建应用须在管理端「会议室」的可调用应用列表中
 * @deprecated 官方文档（2026-02-28）已无此接口，请改用 {@link OaMeetingroomBookInfoGetWorkWxInput}（oa/meetingroom/bookinfo/get）
 * @see https://developer.work.weixin.qq.com/document/path/93620
 * @example
 * ```ts
 * await workWeixin.send(OaMeetingroomGetBookingInfoByMeetingIdWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/meetingroom/get_booking_info_by_meeting_id',
  desc: '根据会议 ID 查询会议室预定（旧）',
  httpMethod: HttpMethod.Post,
  output: OaMeetingroomGetBookingInfoByMeetingIdWorkWxOutput,
  credential: ['meetingRoom', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93620',
})
@WorkWxApi({ permission: '会议室', replacement: 'oa/meetingroom/bookinfo/get' })
export class OaMeetingroomGetBookingInfoByMeetingIdWorkWxInput extends AuthWorkWxInput<OaMeetingroomGetBookingInfoByMeetingIdWorkWxOutput> {
  /** 会议室ID */
  @JsonName('meetingroom_id')
  @IsOptional()
  @IsInt({ message: '会议室ID必须是整数' })
  meetingRoomId?: number;

  /** 会议ID */
  @JsonName('meeting_id')
  @IsOptional()
  @IsString({ message: '会议ID必须是字符串' })
  meetingId?: string;
}
