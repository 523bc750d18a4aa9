import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除网格的返回结果，见 {@link ReportGridDeleteWorkWxInput} */
export class ReportGridDeleteWorkWxOutput extends WorkWxOutput {}

/**
 * 删除网格
 *
 * 权限说明：自建应用须在管理端「居民联系」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/94480
 * @example
 * ```ts
 * await workWeixin.send(ReportGridDeleteWorkWxInput.from({ gridId: 'GRID_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'report/grid/delete',
  desc: '删除网格',
  httpMethod: HttpMethod.Post,
  output: ReportGridDeleteWorkWxOutput,
  credential: ['report', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94480',
})
@WorkWxApi({ permission: '居民联系' })
export class ReportGridDeleteWorkWxInput extends AuthWorkWxInput<ReportGridDeleteWorkWxOutput> {
  /** 网格ID */
  @JsonName('grid_id')
  @IsDefined({ message: '网格ID不能为空' })
  @IsString({ message: '网格ID必须是字符串' })
  gridId!: string;
}
