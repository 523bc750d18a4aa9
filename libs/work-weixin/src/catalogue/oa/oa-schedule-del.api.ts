import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 取消日程的返回结果，见 {@link OaScheduleDelWorkWxInput} */
export class OaScheduleDelWorkWxOutput extends WorkWxOutput {}

/**
 * 取消日程
 *
 * 权限说明：自建应用须在管理端「日程」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97725
 * @example
 * ```ts
 * await workWeixin.send(OaScheduleDelWorkWxInput.from({ scheduleId: 'SCHEDULE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/schedule/del',
  desc: '取消日程',
  httpMethod: HttpMethod.Post,
  output: OaScheduleDelWorkWxOutput,
  credential: ['calendar', 'app', 'meetingRoom'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97725',
})
@WorkWxApi({ permission: '日程' })
export class OaScheduleDelWorkWxInput extends AuthWorkWxInput<OaScheduleDelWorkWxOutput> {
  /** 日程ID */
  @JsonName('schedule_id')
  @IsDefined({ message: '日程ID不能为空' })
  @IsString({ message: '日程ID必须是字符串' })
  scheduleId!: string;

  /** 操作模式。0-全部日程，1-仅此日程，2-本次及后续日程 */
  @JsonName('op_mode')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '操作模式只能是0(全部日程)、1(仅此日程)或2(本次及后续日程)' })
  opMode?: 0 | 1 | 2;

  /** 操作起始时间 */
  @JsonName('op_start_time')
  @IsOptional()
  @IsInt({ message: '操作起始时间必须是整数' })
  opStartTime?: number;
}
