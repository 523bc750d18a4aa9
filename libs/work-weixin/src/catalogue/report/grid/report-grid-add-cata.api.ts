import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName, RequiredIf } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 添加事件类别的返回结果，见 {@link ReportGridAddCategoryWorkWxInput} */
export class ReportGridAddCategoryWorkWxOutput extends WorkWxOutput {
  /** 分类ID */
  @JsonName('category_id')
  categoryId?: string;
}

/**
 * 添加事件类别
 *
 * 权限说明：自建应用须在管理端「居民联系」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/94536
 * @example
 * ```ts
 * await workWeixin.send(ReportGridAddCategoryWorkWxInput.from({ categoryName: '分类名称', level: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'report/grid/add_cata',
  desc: '添加事件类别',
  httpMethod: HttpMethod.Post,
  output: ReportGridAddCategoryWorkWxOutput,
  credential: ['report', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94536',
})
@WorkWxApi({ permission: '居民联系' })
export class ReportGridAddCategoryWorkWxInput extends AuthWorkWxInput<ReportGridAddCategoryWorkWxOutput> {
  /** 分类名称。长度不超过30个字符 */
  @JsonName('category_name')
  @IsDefined({ message: '分类名称不能为空' })
  @CharacterLength(0, 30, { message: '分类名称长度不能超过30个字符' })
  categoryName!: string;

  /** 分类层级 */
  @JsonName('level')
  @IsDefined({ message: '分类层级不能为空' })
  @IsInt({ message: '分类层级必须是整数' })
  level!: number;

  /** 上级分类ID */
  @JsonName('parent_category_id')
  @RequiredIf({ level: 2 }, { message: '分类层级为2时上级分类ID不能为空' })
  @IsString({ message: '上级分类ID必须是字符串' })
  parentCategoryId?: string;
}
