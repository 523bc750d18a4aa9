import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 管理的网格
 *
 * @see {@link ReportGridGetUserGridInfoWorkWxInput}
 */
export class ReportGridGetUserGridInfoManageGridsDto extends HttpRemoteOutput {
  /** 网格ID */
  @JsonName('grid_id')
  gridId?: string;

  /** 网格名称 */
  @JsonName('grid_name')
  gridName?: string;
}

/**
 * 加入的网格
 *
 * @see {@link ReportGridGetUserGridInfoWorkWxInput}
 */
export class ReportGridGetUserGridInfoJoinedGridsDto extends HttpRemoteOutput {
  /** 网格ID */
  @JsonName('grid_id')
  gridId?: string;

  /** 网格名称 */
  @JsonName('grid_name')
  gridName?: string;
}

/** 获取用户负责及参与的网格列表的返回结果，见 {@link ReportGridGetUserGridInfoWorkWxInput} */
export class ReportGridGetUserGridInfoWorkWxOutput extends WorkWxOutput {
  /** 管理的网格列表 */
  @JsonName('manage_grids', { type: () => [ReportGridGetUserGridInfoManageGridsDto] })
  manageGrids?: ReportGridGetUserGridInfoManageGridsDto[];

  /** 加入的网格列表 */
  @JsonName('joined_grids', { type: () => [ReportGridGetUserGridInfoJoinedGridsDto] })
  joinedGrids?: ReportGridGetUserGridInfoJoinedGridsDto[];
}

/**
 * 获取用户负责及参与的网格列表
 *
 * 权限说明：自建应用须在管理端「居民联系」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/94482
 * @example
 * ```ts
 * await workWeixin.send(ReportGridGetUserGridInfoWorkWxInput.from({ userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'report/grid/get_user_grid_info',
  desc: '获取用户负责及参与的网格列表',
  httpMethod: HttpMethod.Post,
  output: ReportGridGetUserGridInfoWorkWxOutput,
  credential: ['report', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94482',
})
@WorkWxApi({ permission: '居民联系' })
export class ReportGridGetUserGridInfoWorkWxInput extends AuthWorkWxInput<ReportGridGetUserGridInfoWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;
}
