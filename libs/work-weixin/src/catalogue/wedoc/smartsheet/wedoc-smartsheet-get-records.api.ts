import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { FilterSpecDto } from '../filter-spec.dto.js';

/**
 * 记录
 *
 * @see {@link WedocSmartsheetGetRecordsWorkWxInput}
 */
export class WedocSmartsheetGetRecordsRecordsDto extends HttpRemoteOutput {
  /** 记录ID */
  @JsonName('record_id')
  recordId?: string;

  /** 记录创建时间 */
  @JsonName('create_time')
  createTime?: string;

  /** 更新时间 */
  @JsonName('update_time')
  updateTime?: string;

  /** 单元格值 */
  @JsonName('values', { type: 'json' })
  values?: Record<string, unknown>;

  /** 创建者名字 */
  @JsonName('creator_name')
  creatorName?: string;

  /** 最后编辑者名字 */
  @JsonName('updater_name')
  updaterName?: string;
}

/** 查询记录的返回结果，见 {@link WedocSmartsheetGetRecordsWorkWxInput} */
export class WedocSmartsheetGetRecordsWorkWxOutput extends WorkWxOutput {
  /** 版本号 */
  @JsonName('ver')
  ver?: number;

  /** 记录总数 */
  @JsonName('total')
  total?: number;

  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页偏移量 */
  @JsonName('next')
  next?: number;

  /** 记录列表 */
  @JsonName('records', { type: () => [WedocSmartsheetGetRecordsRecordsDto] })
  records?: WedocSmartsheetGetRecordsRecordsDto[];
}

/**
 * 排序设置
 *
 * @see {@link WedocSmartsheetGetRecordsWorkWxInput}
 */
export class WedocSmartsheetGetRecordsSortDto {
  /** 字段标题 */
  @JsonName('field_title')
  @IsDefined({ message: '字段标题不能为空' })
  @IsString({ message: '字段标题必须是字符串' })
  fieldTitle!: string;

  /** 是否降序 */
  @JsonName('desc')
  @IsOptional()
  @IsBoolean({ message: '是否降序必须是布尔值' })
  desc?: boolean;
}

/**
 * 查询记录
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/101158
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetGetRecordsWorkWxInput.from({ docId: 'DOC_ID', sheetId: 'SHEET_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/get_records',
  desc: '查询记录',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetGetRecordsWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  paging: {
    in: 'offset',
    out: 'next',
    items: 'records',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
    style: 'offset',
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101158',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetGetRecordsWorkWxInput extends AuthWorkWxInput<
  WedocSmartsheetGetRecordsWorkWxOutput,
  WedocSmartsheetGetRecordsRecordsDto
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

  /** 视图ID */
  @JsonName('view_id')
  @IsOptional()
  @IsString({ message: '视图ID必须是字符串' })
  viewId?: string;

  /** 记录ID列表 */
  @JsonName('record_ids')
  @IsOptional()
  @IsArray({ message: '记录ID列表必须是数组' })
  @IsString({ each: true, message: '记录ID列表的每一项必须是字符串' })
  recordIds?: string[];

  /** 单元格键类型。CELL_VALUE_KEY_TYPE_FIELD_TITLE-字段标题，CELL_VALUE_KEY_TYPE_FIELD_ID-字段ID */
  @JsonName('key_type')
  @IsOptional()
  @IsIn(['CELL_VALUE_KEY_TYPE_FIELD_TITLE', 'CELL_VALUE_KEY_TYPE_FIELD_ID'], {
    message:
      '单元格键类型只能是CELL_VALUE_KEY_TYPE_FIELD_TITLE(字段标题)或CELL_VALUE_KEY_TYPE_FIELD_ID(字段ID)',
  })
  keyType?: 'CELL_VALUE_KEY_TYPE_FIELD_TITLE' | 'CELL_VALUE_KEY_TYPE_FIELD_ID';

  /** 字段标题列表 */
  @JsonName('field_titles')
  @IsOptional()
  @IsArray({ message: '字段标题列表必须是数组' })
  @IsString({ each: true, message: '字段标题列表的每一项必须是字符串' })
  fieldTitles?: string[];

  /** 字段ID列表 */
  @JsonName('field_ids')
  @IsOptional()
  @IsArray({ message: '字段ID列表必须是数组' })
  @IsString({ each: true, message: '字段ID列表的每一项必须是字符串' })
  fieldIds?: string[];

  /** 排序设置列表 */
  @JsonName('sort', { type: () => [WedocSmartsheetGetRecordsSortDto] })
  @IsOptional()
  sort?: WedocSmartsheetGetRecordsSortDto[];

  /** 分页偏移量 */
  @JsonName('offset')
  @IsOptional()
  @IsInt({ message: '分页偏移量必须是整数' })
  offset?: number;

  /** 分页大小。取值不超过1000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(1000, { message: '分页大小不能超过1000' })
  limit?: number;

  /** 版本号 */
  @JsonName('ver')
  @IsOptional()
  @IsInt({ message: '版本号必须是整数' })
  ver?: number;

  /** 过滤设置 */
  @JsonName('filter_spec', { type: () => FilterSpecDto })
  @IsOptional()
  filterSpec?: FilterSpecDto;
}
