import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取个人巡查上报数据统计的返回结果，见 {@link ReportPatrolGetUserStatusWorkWxInput} */
export class ReportPatrolGetUserStatusWorkWxOutput extends WorkWxOutput {
  /** 办理中数量 */
  @JsonName('processing')
  processing?: number;

  /** 今日上报数 */
  @JsonName('added_today')
  addedToday?: number;

  /** 今日办结数 */
  @JsonName('solved_today')
  solvedToday?: number;
}

/**
 * 获取个人巡查上报数据统计
 *
 * 权限说明：自建应用须在管理端「巡查上报」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93533
 * @example
 * ```ts
 * await workWeixin.send(ReportPatrolGetUserStatusWorkWxInput.from({ userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'report/patrol/get_user_status',
  desc: '获取个人巡查上报数据统计',
  httpMethod: HttpMethod.Post,
  output: ReportPatrolGetUserStatusWorkWxOutput,
  credential: ['report', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93533',
})
@WorkWxApi({ permission: '巡查上报' })
export class ReportPatrolGetUserStatusWorkWxInput extends AuthWorkWxInput<ReportPatrolGetUserStatusWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;
}
