import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 为打卡人员排班的返回结果，见 {@link CheckinSetCheckinScheduleListWorkWxInput} */
export class CheckinSetCheckinScheduleListWorkWxOutput extends WorkWxOutput {}

/**
 * 排班
 *
 * @see {@link CheckinSetCheckinScheduleListWorkWxInput}
 */
export class CheckinSetCheckinScheduleListItemsDto {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 日期 */
  @JsonName('day')
  @IsDefined({ message: '日期不能为空' })
  @IsInt({ message: '日期必须是整数' })
  day!: number;

  /** 班次ID */
  @JsonName('schedule_id')
  @IsDefined({ message: '班次ID不能为空' })
  @IsInt({ message: '班次ID必须是整数' })
  scheduleId!: number;
}

/**
 * 为打卡人员排班
 *
 * 权限说明：自建应用须在管理端「打卡」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每分钟60次
 * @see https://developer.work.weixin.qq.com/document/path/93385
 * @example
 * ```ts
 * await workWeixin.send(CheckinSetCheckinScheduleListWorkWxInput.from({ groupId: 1, items: [{ userId: 'zhangsan', day: 1, scheduleId: 1 }], yearMonth: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'checkin/setcheckinschedulist',
  desc: '为打卡人员排班',
  httpMethod: HttpMethod.Post,
  output: CheckinSetCheckinScheduleListWorkWxOutput,
  credential: ['checkin', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93385',
})
@WorkWxApi({ permission: '打卡', rates: [{ calls: 60, perMs: 60_000, scope: 'corp' }] })
export class CheckinSetCheckinScheduleListWorkWxInput extends AuthWorkWxInput<CheckinSetCheckinScheduleListWorkWxOutput> {
  /** 打卡规则ID */
  @JsonName('groupid')
  @IsDefined({ message: '打卡规则ID不能为空' })
  @IsInt({ message: '打卡规则ID必须是整数' })
  groupId!: number;

  /** 排班列表 */
  @JsonName('items', { type: () => [CheckinSetCheckinScheduleListItemsDto] })
  @IsDefined({ message: '排班列表不能为空' })
  items!: CheckinSetCheckinScheduleListItemsDto[];

  /** 排班年月 */
  @JsonName('yearmonth')
  @IsDefined({ message: '排班年月不能为空' })
  @IsInt({ message: '排班年月必须是整数' })
  yearMonth!: number;
}
