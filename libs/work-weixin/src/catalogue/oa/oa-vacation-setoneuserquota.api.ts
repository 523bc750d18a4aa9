import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 修改成员假期余额的返回结果，见 {@link OaVacationSetOneUserQuotaWorkWxInput} */
export class OaVacationSetOneUserQuotaWorkWxOutput extends WorkWxOutput {}

/**
 * 修改成员假期余额
 *
 * 权限说明：自建应用须在管理端「审批」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每分钟600次
 * @see https://developer.work.weixin.qq.com/document/path/93377
 * @example
 * ```ts
 * await workWeixin.send(OaVacationSetOneUserQuotaWorkWxInput.from({ userId: 'zhangsan', vacationId: 1, leftDuration: 1, timeAttr: 0 }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/vacation/setoneuserquota',
  desc: '修改成员假期余额',
  httpMethod: HttpMethod.Post,
  output: OaVacationSetOneUserQuotaWorkWxOutput,
  credential: ['approval', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93377',
})
@WorkWxApi({ permission: '审批', rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] })
export class OaVacationSetOneUserQuotaWorkWxInput extends AuthWorkWxInput<OaVacationSetOneUserQuotaWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 假期ID */
  @JsonName('vacation_id')
  @IsDefined({ message: '假期ID不能为空' })
  @IsInt({ message: '假期ID必须是整数' })
  vacationId!: number;

  /** 剩余时长 */
  @JsonName('leftduration')
  @IsDefined({ message: '剩余时长不能为空' })
  @IsInt({ message: '剩余时长必须是整数' })
  leftDuration!: number;

  /** 假期时间刻度。0-按天，1-按小时 */
  @JsonName('time_attr')
  @IsDefined({ message: '假期时间刻度不能为空' })
  @IsIn([0, 1], { message: '假期时间刻度只能是0(按天)或1(按小时)' })
  timeAttr!: 0 | 1;

  /** 备注。长度不超过200个字符 */
  @JsonName('remarks')
  @IsOptional()
  @CharacterLength(0, 200, { message: '备注长度不能超过200个字符' })
  remarks?: string;
}
