import { ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 为打卡人员补卡的返回结果，见 {@link CheckinPunchCorrectionWorkWxInput} */
export class CheckinPunchCorrectionWorkWxOutput extends WorkWxOutput {}

/**
 * 为打卡人员补卡
 *
 * 权限说明：自建应用须在管理端「打卡」的可调用应用列表中
 *
 * 频率限制：每企业每分钟600次
 * @see https://developer.work.weixin.qq.com/document/path/95803
 * @example
 * ```ts
 * await workWeixin.send(CheckinPunchCorrectionWorkWxInput.from({ userId: 'zhangsan', scheduleDateTime: 1735660800, checkinTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'checkin/punch_correction',
  desc: '为打卡人员补卡',
  httpMethod: HttpMethod.Post,
  output: CheckinPunchCorrectionWorkWxOutput,
  credential: ['checkin', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95803',
})
@WorkWxApi({ permission: '打卡', rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] })
export class CheckinPunchCorrectionWorkWxInput extends AuthWorkWxInput<CheckinPunchCorrectionWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 应打卡日期 */
  @JsonName('schedule_date_time')
  @IsDefined({ message: '应打卡日期不能为空' })
  @IsInt({ message: '应打卡日期必须是整数' })
  scheduleDateTime!: number;

  /** 应打卡时间点 */
  @JsonName('schedule_checkin_time')
  @IsOptional()
  @IsInt({ message: '应打卡时间点必须是整数' })
  scheduleCheckinTime?: number;

  /** 打卡时间 */
  @JsonName('checkin_time')
  @IsDefined({ message: '打卡时间不能为空' })
  @IsInt({ message: '打卡时间必须是整数' })
  checkinTime!: number;

  /** 备注。长度不超过512个字节 */
  @JsonName('remark')
  @IsOptional()
  @ByteLength(0, 512, { message: '备注长度不能超过512个字节' })
  remark?: string;
}
