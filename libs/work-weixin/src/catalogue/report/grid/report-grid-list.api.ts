import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 网格
 *
 * @see {@link ReportGridListWorkWxInput}
 */
export class ReportGridListGridListDto extends HttpRemoteOutput {
  /** 网格ID */
  @JsonName('grid_id')
  gridId?: string;

  /** 网格名称 */
  @JsonName('grid_name')
  gridName?: number;

  /** 父网格ID */
  @JsonName('grid_parent_id')
  gridParentId?: string;

  /** 网格负责人列表 */
  @JsonName('grid_admin', { type: () => [String] })
  gridAdmin?: string[];

  /** 网格成员列表 */
  @JsonName('grid_member', { type: () => [String] })
  gridMember?: string[];
}

/** 获取网格列表的返回结果，见 {@link ReportGridListWorkWxInput} */
export class ReportGridListWorkWxOutput extends WorkWxOutput {
  /** 网格列表 */
  @JsonName('grid_list', { type: () => [ReportGridListGridListDto] })
  gridList?: ReportGridListGridListDto[];
}

/**
 * 获取网格列表
 *
 * 权限说明：自建应用须在管理端「居民联系」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/94481
 * @example
 * ```ts
 * await workWeixin.send(ReportGridListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'report/grid/list',
  desc: '获取网格列表',
  httpMethod: HttpMethod.Post,
  output: ReportGridListWorkWxOutput,
  credential: ['report', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94481',
})
@WorkWxApi({ permission: '居民联系' })
export class ReportGridListWorkWxInput extends AuthWorkWxInput<ReportGridListWorkWxOutput> {
  /** 网格ID */
  @JsonName('grid_id')
  @IsOptional()
  @IsString({ message: '网格ID必须是字符串' })
  gridId?: string;
}
