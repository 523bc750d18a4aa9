import { HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsArray, IsBoolean, IsDefined, IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 清空打卡规则数组元素的返回结果，见 {@link CheckinClearCheckinOptionArrayFieldWorkWxInput} */
export class CheckinClearCheckinOptionArrayFieldWorkWxOutput extends WorkWxOutput {}

/**
 * 清空打卡规则数组元素
 *
 * 权限说明：自建应用须在管理端「打卡」的可调用应用列表中；代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/98041
 * @example
 * ```ts
 * await workWeixin.send(CheckinClearCheckinOptionArrayFieldWorkWxInput.from({ groupId: 1, clearField: [1] }));
 * ```
 */
@HttpRemoteApi({
  action: 'checkin/clear_checkin_option_array_field',
  desc: '清空打卡规则数组元素',
  httpMethod: HttpMethod.Post,
  output: CheckinClearCheckinOptionArrayFieldWorkWxOutput,
  credential: ['checkin', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98041',
})
@WorkWxApi({ permission: '打卡' })
export class CheckinClearCheckinOptionArrayFieldWorkWxInput extends AuthWorkWxInput<CheckinClearCheckinOptionArrayFieldWorkWxOutput> {
  /** 打卡规则ID */
  @JsonName('groupid')
  @IsDefined({ message: '打卡规则ID不能为空' })
  @IsInt({ message: '打卡规则ID必须是整数' })
  groupId!: number;

  /** 清空的字段列表。1-特殊工作日，2-特殊非工作日，3-WiFi打卡点，4-位置打卡点 */
  @JsonName('clear_field')
  @IsDefined({ message: '清空的字段列表不能为空' })
  @IsArray({ message: '清空的字段列表必须是数组' })
  @IsInt({ each: true, message: '清空的字段列表的每一项必须是整数' })
  clearField!: OpenEnum<1 | 2 | 3 | 4>[];

  /** 是否立即生效 */
  @JsonName('effective_now')
  @IsOptional()
  @IsBoolean({ message: '是否立即生效必须是布尔值' })
  effectiveNow?: boolean;
}
