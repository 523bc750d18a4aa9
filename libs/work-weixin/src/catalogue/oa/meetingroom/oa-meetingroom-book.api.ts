import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 预定会议室的返回结果，见 {@link OaMeetingroomBookWorkWxInput} */
export class OaMeetingroomBookWorkWxOutput extends WorkWxOutput {
  /** 会议室预定ID */
  @JsonName('booking_id')
  bookingId?: string;

  /** 关联日程ID */
  @JsonName('schedule_id')
  scheduleId?: string;
}

/**
 * 预定会议室
 *
 * 权限说明：自建应用须在管理端「会议室」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93620
 * @example
 * ```ts
 * await workWeixin.send(OaMeetingroomBookWorkWxInput.from({ meetingRoomId: 1, startTime: 1735660800, endTime: 1735660800, booker: 'BOOKER' }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/meetingroom/book',
  desc: '预定会议室',
  httpMethod: HttpMethod.Post,
  output: OaMeetingroomBookWorkWxOutput,
  credential: ['meetingRoom', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93620',
})
@WorkWxApi({ permission: '会议室' })
export class OaMeetingroomBookWorkWxInput extends AuthWorkWxInput<OaMeetingroomBookWorkWxOutput> {
  /** 会议室ID */
  @JsonName('meetingroom_id')
  @IsDefined({ message: '会议室ID不能为空' })
  @IsInt({ message: '会议室ID必须是整数' })
  meetingRoomId!: number;

  /** 主题 */
  @JsonName('subject')
  @IsOptional()
  @IsString({ message: '主题必须是字符串' })
  subject?: string;

  /** 开始时间 */
  @JsonName('start_time')
  @IsDefined({ message: '开始时间不能为空' })
  @IsInt({ message: '开始时间必须是整数' })
  startTime!: number;

  /** 结束时间 */
  @JsonName('end_time')
  @IsDefined({ message: '结束时间不能为空' })
  @IsInt({ message: '结束时间必须是整数' })
  endTime!: number;

  /** 预定人UserID */
  @JsonName('booker')
  @IsDefined({ message: '预定人UserID不能为空' })
  @IsString({ message: '预定人UserID必须是字符串' })
  booker!: string;

  /** 参与人列表 */
  @JsonName('attendees')
  @IsOptional()
  @IsArray({ message: '参与人列表必须是数组' })
  @IsString({ each: true, message: '参与人列表的每一项必须是字符串' })
  attendees?: string[];
}
