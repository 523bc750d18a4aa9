import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 网格
 *
 * @see {@link ReportPatrolGetGridInfoWorkWxInput}
 */
export class ReportPatrolGetGridInfoGridListDto extends HttpRemoteOutput {
  /** 网格ID */
  @JsonName('grid_id')
  gridId?: string;

  /** 网格名称 */
  @JsonName('grid_name')
  gridName?: number;

  /** 网格负责人列表 */
  @JsonName('grid_admin', { type: () => [String] })
  gridAdmin?: string[];
}

/** 获取配置的网格及网格负责人的返回结果，见 {@link ReportPatrolGetGridInfoWorkWxInput} */
export class ReportPatrolGetGridInfoWorkWxOutput extends WorkWxOutput {
  /** 网格列表 */
  @JsonName('grid_list', { type: () => [ReportPatrolGetGridInfoGridListDto] })
  gridList?: ReportPatrolGetGridInfoGridListDto[];
}

/**
 * 获取配置的网格及网格负责人
 *
 * 权限说明：自建应用须在管理端「巡查上报」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93531
 * @example
 * ```ts
 * await workWeixin.send(ReportPatrolGetGridInfoWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'report/patrol/get_grid_info',
  desc: '获取配置的网格及网格负责人',
  httpMethod: HttpMethod.Get,
  output: ReportPatrolGetGridInfoWorkWxOutput,
  credential: ['report', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93531',
})
@WorkWxApi({ permission: '巡查上报' })
export class ReportPatrolGetGridInfoWorkWxInput extends AuthWorkWxInput<ReportPatrolGetGridInfoWorkWxOutput> {}
