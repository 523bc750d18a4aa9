import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 分类
 *
 * @see {@link ReportGridListCategoryWorkWxInput}
 */
export class ReportGridListCategoryCategoryListDto extends HttpRemoteOutput {
  /** 分类ID */
  @JsonName('category_id')
  categoryId?: string;

  /** 分类名称 */
  @JsonName('category_name')
  categoryName?: string;

  /** 分类层级 */
  @JsonName('level')
  level?: number;

  /** 上级分类ID */
  @JsonName('parent_category_id')
  parentCategoryId?: string;
}

/** 获取事件类别列表的返回结果，见 {@link ReportGridListCategoryWorkWxInput} */
export class ReportGridListCategoryWorkWxOutput extends WorkWxOutput {
  /** 分类列表 */
  @JsonName('category_list', { type: () => [ReportGridListCategoryCategoryListDto] })
  categoryList?: ReportGridListCategoryCategoryListDto[];
}

/**
 * 获取事件类别列表
 *
 * 权限说明：自建应用须在管理端「居民联系」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/94540
 * @example
 * ```ts
 * await workWeixin.send(ReportGridListCategoryWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'report/grid/list_cata',
  desc: '获取事件类别列表',
  httpMethod: HttpMethod.Post,
  output: ReportGridListCategoryWorkWxOutput,
  credential: ['report', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94540',
})
@WorkWxApi({ permission: '居民联系' })
export class ReportGridListCategoryWorkWxInput extends AuthWorkWxInput<ReportGridListCategoryWorkWxOutput> {}
