import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 通过日程预定会议室的返回结果，见 {@link OaMeetingroomBookByScheduleWorkWxInput} */
export class OaMeetingroomBookByScheduleWorkWxOutput extends WorkWxOutput {
  /** 会议室预定ID */
  @JsonName('booking_id')
  bookingId?: string;

  /** 冲突日期列表 */
  @JsonName('conflict_date', { type: () => [Number] })
  conflictDate?: number[];
}

/**
 * 通过日程预定会议室
 *
 * 权限说明：自建应用须在管理端「会议室」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93620
 * @example
 * ```ts
 * await workWeixin.send(OaMeetingroomBookByScheduleWorkWxInput.from({ meetingRoomId: 1, scheduleId: 'SCHEDULE_ID', booker: 'BOOKER' }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/meetingroom/book_by_schedule',
  desc: '通过日程预定会议室',
  httpMethod: HttpMethod.Post,
  output: OaMeetingroomBookByScheduleWorkWxOutput,
  credential: ['meetingRoom', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93620',
})
@WorkWxApi({ permission: '会议室' })
export class OaMeetingroomBookByScheduleWorkWxInput extends AuthWorkWxInput<OaMeetingroomBookByScheduleWorkWxOutput> {
  /** 会议室ID */
  @JsonName('meetingroom_id')
  @IsDefined({ message: '会议室ID不能为空' })
  @IsInt({ message: '会议室ID必须是整数' })
  meetingRoomId!: number;

  /** 日程ID */
  @JsonName('schedule_id')
  @IsDefined({ message: '日程ID不能为空' })
  @IsString({ message: '日程ID必须是字符串' })
  scheduleId!: string;

  /** 预定人UserID */
  @JsonName('booker')
  @IsDefined({ message: '预定人UserID不能为空' })
  @IsString({ message: '预定人UserID必须是字符串' })
  booker!: string;
}
