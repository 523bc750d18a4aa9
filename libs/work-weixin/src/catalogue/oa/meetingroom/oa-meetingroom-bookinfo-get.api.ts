import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 预定信息
 *
 * @see {@link OaMeetingroomBookInfoGetWorkWxInput}
 */
export class OaMeetingroomBookInfoGetScheduleDto extends HttpRemoteOutput {
  /** 会议室预定ID */
  @JsonName('booking_id')
  bookingId?: string;

  /** 主预定ID */
  @JsonName('master_booking_id')
  masterBookingId?: string;

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

  /** 预定状态。0-已预定，1-已取消，2-申请中，3-审批中 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 1 | 2 | 3>;
}

/** 根据会议室预定ID查询预定详情的返回结果，见 {@link OaMeetingroomBookInfoGetWorkWxInput} */
export class OaMeetingroomBookInfoGetWorkWxOutput extends WorkWxOutput {
  /** 会议室ID */
  @JsonName('meetingroom_id')
  meetingRoomId?: number;

  /** 预定信息 */
  @JsonName('schedule', { type: () => OaMeetingroomBookInfoGetScheduleDto })
  schedule?: OaMeetingroomBookInfoGetScheduleDto;
}

/**
 * 根据会议室预定ID查询预定详情
 *
 * 权限说明：自建应用须在管理端「会议室」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93620
 * @example
 * ```ts
 * await workWeixin.send(OaMeetingroomBookInfoGetWorkWxInput.from({ meetingRoomId: 1, bookingId: 'BOOKING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/meetingroom/bookinfo/get',
  desc: '根据会议室预定ID查询预定详情',
  httpMethod: HttpMethod.Post,
  output: OaMeetingroomBookInfoGetWorkWxOutput,
  credential: ['meetingRoom', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93620',
})
@WorkWxApi({ permission: '会议室' })
export class OaMeetingroomBookInfoGetWorkWxInput extends AuthWorkWxInput<OaMeetingroomBookInfoGetWorkWxOutput> {
  /** 会议室ID */
  @JsonName('meetingroom_id')
  @IsDefined({ message: '会议室ID不能为空' })
  @IsInt({ message: '会议室ID必须是整数' })
  meetingRoomId!: number;

  /** 会议室预定ID */
  @JsonName('booking_id')
  @IsDefined({ message: '会议室预定ID不能为空' })
  @IsString({ message: '会议室预定ID必须是字符串' })
  bookingId!: string;
}
