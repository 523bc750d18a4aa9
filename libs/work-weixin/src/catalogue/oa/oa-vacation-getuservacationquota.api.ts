import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 假期
 *
 * @see {@link OaVacationGetUserVacationQuotaWorkWxInput}
 */
export class OaVacationGetUserVacationQuotaListsDto extends HttpRemoteOutput {
  /** 假期ID */
  @JsonName('id')
  id?: number;

  /** 发放时长 */
  @JsonName('assignduration')
  assignDuration?: number;

  /** 已用时长 */
  @JsonName('usedduration')
  usedDuration?: number;

  /** 剩余时长 */
  @JsonName('leftduration')
  leftDuration?: number;

  /** 假期名称 */
  @JsonName('vacationname')
  vacationName?: string;

  /** 实际发放时长 */
  @JsonName('real_assignduration')
  realAssignDuration?: number;
}

/** 获取成员假期余额的返回结果，见 {@link OaVacationGetUserVacationQuotaWorkWxInput} */
export class OaVacationGetUserVacationQuotaWorkWxOutput extends WorkWxOutput {
  /** 假期列表 */
  @JsonName('lists', { type: () => [OaVacationGetUserVacationQuotaListsDto] })
  lists?: OaVacationGetUserVacationQuotaListsDto[];
}

/**
 * 获取成员假期余额
 *
 * 权限说明：自建应用须在管理端「审批」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每分钟600次
 * @see https://developer.work.weixin.qq.com/document/path/93376
 * @example
 * ```ts
 * await workWeixin.send(OaVacationGetUserVacationQuotaWorkWxInput.from({ userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/vacation/getuservacationquota',
  desc: '获取成员假期余额',
  httpMethod: HttpMethod.Post,
  output: OaVacationGetUserVacationQuotaWorkWxOutput,
  credential: ['approval', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93376',
})
@WorkWxApi({ permission: '审批', rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] })
export class OaVacationGetUserVacationQuotaWorkWxInput extends AuthWorkWxInput<OaVacationGetUserVacationQuotaWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;
}
