import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取个人居民上报数据统计的返回结果，见 {@link ReportResidentGetUserStatusWorkWxInput} */
export class ReportResidentGetUserStatusWorkWxOutput extends WorkWxOutput {
  /** 办理中数量 */
  @JsonName('processing')
  processing?: number;

  /** 今日上报数 */
  @JsonName('added_today')
  addedToday?: number;

  /** 今日办结数 */
  @JsonName('solved_today')
  solvedToday?: number;

  /** 待受理数量 */
  @JsonName('pending')
  pending?: number;
}

/**
 * 获取个人居民上报数据统计
 *
 * 权限说明：自建应用须在管理端「居民上报」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93516
 * @example
 * ```ts
 * await workWeixin.send(ReportResidentGetUserStatusWorkWxInput.from({ userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'report/resident/get_user_status',
  desc: '获取个人居民上报数据统计',
  httpMethod: HttpMethod.Post,
  output: ReportResidentGetUserStatusWorkWxOutput,
  credential: ['report', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93516',
})
@WorkWxApi({ permission: '居民上报' })
export class ReportResidentGetUserStatusWorkWxInput extends AuthWorkWxInput<ReportResidentGetUserStatusWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;
}
