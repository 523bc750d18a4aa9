import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 取消预定会议室的返回结果，见 {@link OaMeetingroomCancelBookWorkWxInput} */
export class OaMeetingroomCancelBookWorkWxOutput extends WorkWxOutput {}

/**
 * 取消预定会议室
 *
 * 权限说明：自建应用须在管理端「会议室」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93620
 * @example
 * ```ts
 * await workWeixin.send(OaMeetingroomCancelBookWorkWxInput.from({ bookingId: 'BOOKING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/meetingroom/cancel_book',
  desc: '取消预定会议室',
  httpMethod: HttpMethod.Post,
  output: OaMeetingroomCancelBookWorkWxOutput,
  credential: ['meetingRoom', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93620',
})
@WorkWxApi({ permission: '会议室' })
export class OaMeetingroomCancelBookWorkWxInput extends AuthWorkWxInput<OaMeetingroomCancelBookWorkWxOutput> {
  /** 会议室预定ID */
  @JsonName('booking_id')
  @IsDefined({ message: '会议室预定ID不能为空' })
  @IsString({ message: '会议室预定ID必须是字符串' })
  bookingId!: string;

  /** 是否保留日程。0-同步删除，1-保留 */
  @JsonName('keep_schedule')
  @IsOptional()
  @IsIn([0, 1], { message: '是否保留日程只能是0(同步删除)或1(保留)' })
  keepSchedule?: 0 | 1;

  /** 取消日期 */
  @JsonName('cancel_date')
  @IsOptional()
  @IsInt({ message: '取消日期必须是整数' })
  cancelDate?: number;
}
