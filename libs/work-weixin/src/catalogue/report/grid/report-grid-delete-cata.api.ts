import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除事件类别的返回结果，见 {@link ReportGridDeleteCategoryWorkWxInput} */
export class ReportGridDeleteCategoryWorkWxOutput extends WorkWxOutput {}

/**
 * 删除事件类别
 *
 * 权限说明：自建应用须在管理端「居民联系」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/94538
 * @example
 * ```ts
 * await workWeixin.send(ReportGridDeleteCategoryWorkWxInput.from({ categoryId: 'CATEGORY_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'report/grid/delete_cata',
  desc: '删除事件类别',
  httpMethod: HttpMethod.Post,
  output: ReportGridDeleteCategoryWorkWxOutput,
  credential: ['report', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94538',
})
@WorkWxApi({ permission: '居民联系' })
export class ReportGridDeleteCategoryWorkWxInput extends AuthWorkWxInput<ReportGridDeleteCategoryWorkWxOutput> {
  /** 分类ID */
  @JsonName('category_id')
  @IsDefined({ message: '分类ID不能为空' })
  @IsString({ message: '分类ID必须是字符串' })
  categoryId!: string;
}
