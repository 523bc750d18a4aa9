import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 通过会议预定会议室的返回结果，见 {@link OaMeetingroomBookByMeetingWorkWxInput} */
export class OaMeetingroomBookByMeetingWorkWxOutput extends WorkWxOutput {
  /** 会议室预定ID */
  @JsonName('booking_id')
  bookingId?: string;

  /** 冲突日期列表 */
  @JsonName('conflict_date', { type: () => [Number] })
  conflictDate?: number[];
}

/**
 * 通过会议预定会议室
 *
 * 权限说明：自建应用须在管理端「会议室」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93620
 * @example
 * ```ts
 * await workWeixin.send(OaMeetingroomBookByMeetingWorkWxInput.from({ meetingRoomId: 1, meetingId: 'MEETING_ID', booker: 'BOOKER' }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/meetingroom/book_by_meeting',
  desc: '通过会议预定会议室',
  httpMethod: HttpMethod.Post,
  output: OaMeetingroomBookByMeetingWorkWxOutput,
  credential: ['meetingRoom', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93620',
})
@WorkWxApi({ permission: '会议室' })
export class OaMeetingroomBookByMeetingWorkWxInput extends AuthWorkWxInput<OaMeetingroomBookByMeetingWorkWxOutput> {
  /** 会议室ID */
  @JsonName('meetingroom_id')
  @IsDefined({ message: '会议室ID不能为空' })
  @IsInt({ message: '会议室ID必须是整数' })
  meetingRoomId!: number;

  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 预定人UserID */
  @JsonName('booker')
  @IsDefined({ message: '预定人UserID不能为空' })
  @IsString({ message: '预定人UserID必须是字符串' })
  booker!: string;
}
