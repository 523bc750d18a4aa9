import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 编组字段
 *
 * @see {@link WedocSmartsheetGetFieldGroupsWorkWxInput}
 */
export class WedocSmartsheetGetFieldGroupsChildrenDto extends HttpRemoteOutput {
  /** 字段ID */
  @JsonName('field_id')
  fieldId?: string;
}

/**
 * 编组
 *
 * @see {@link WedocSmartsheetGetFieldGroupsWorkWxInput}
 */
export class WedocSmartsheetGetFieldGroupsFieldGroupsDto extends HttpRemoteOutput {
  /** 编组ID */
  @JsonName('field_group_id')
  fieldGroupId?: string;

  /** 编组名称 */
  @JsonName('name')
  name?: string;

  /** 编组字段列表 */
  @JsonName('children', { type: () => [WedocSmartsheetGetFieldGroupsChildrenDto] })
  children?: WedocSmartsheetGetFieldGroupsChildrenDto[];
}

/** 获取编组的返回结果，见 {@link WedocSmartsheetGetFieldGroupsWorkWxInput} */
export class WedocSmartsheetGetFieldGroupsWorkWxOutput extends WorkWxOutput {
  /** 编组总数 */
  @JsonName('total')
  total?: number;

  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页偏移量 */
  @JsonName('next')
  next?: number;

  /** 编组列表 */
  @JsonName('field_groups', { type: () => [WedocSmartsheetGetFieldGroupsFieldGroupsDto] })
  fieldGroups?: WedocSmartsheetGetFieldGroupsFieldGroupsDto[];
}

/**
 * 获取编组
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/101103
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetGetFieldGroupsWorkWxInput.from({ docId: 'DOC_ID', sheetId: 'SHEET_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/get_field_groups',
  desc: '获取编组',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetGetFieldGroupsWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  paging: {
    in: 'offset',
    out: 'next',
    items: 'fieldGroups',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
    style: 'offset',
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101103',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetGetFieldGroupsWorkWxInput extends AuthWorkWxInput<
  WedocSmartsheetGetFieldGroupsWorkWxOutput,
  WedocSmartsheetGetFieldGroupsFieldGroupsDto
> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 子表ID */
  @JsonName('sheet_id')
  @IsDefined({ message: '子表ID不能为空' })
  @IsString({ message: '子表ID必须是字符串' })
  sheetId!: string;

  /** 分页偏移量 */
  @JsonName('offset')
  @IsOptional()
  @IsInt({ message: '分页偏移量必须是整数' })
  offset?: number;

  /** 分页大小 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  limit?: number;
}
