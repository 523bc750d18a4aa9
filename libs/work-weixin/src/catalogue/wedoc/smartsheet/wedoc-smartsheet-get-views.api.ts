import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { FilterConditionDto } from '../filter-condition.dto.js';
import { FilterNumberValueDto } from '../filter-number-value.dto.js';
import { FilterSpecDto } from '../filter-spec.dto.js';
import { FilterStringValueDto } from '../filter-string-value.dto.js';
import { SortSpecDto } from '../sort-spec.dto.js';

/**
 * 分组
 *
 * @see {@link WedocSmartsheetGetViewsWorkWxInput}
 */
export class WedocSmartsheetGetViewsGroupsDto extends HttpRemoteOutput {
  /** 字段ID。官方页面未列出 */
  @JsonName('field_id')
  fieldId?: string;

  /** 是否降序。官方页面未列出 */
  @JsonName('desc')
  desc?: boolean;
}

/**
 * 分组设置
 *
 * @see {@link WedocSmartsheetGetViewsWorkWxInput}
 */
export class WedocSmartsheetGetViewsGroupSpecDto extends HttpRemoteOutput {
  /** 分组列表。官方页面未列出 */
  @JsonName('groups', { type: () => [WedocSmartsheetGetViewsGroupsDto] })
  groups?: WedocSmartsheetGetViewsGroupsDto[];
}

/**
 * 条件
 *
 * @see {@link WedocSmartsheetGetViewsWorkWxInput}
 */
export class WedocSmartsheetGetViewsConditionDto extends HttpRemoteOutput {
  /** 字段ID */
  @JsonName('field_id')
  fieldId?: string;

  /** 字段类型 */
  @JsonName('field_type')
  fieldType?: string;

  /** 判断类型 */
  @JsonName('operator')
  operator?: string;

  /** 文本条件值 */
  @JsonName('string_value', { type: () => FilterStringValueDto })
  stringValue?: FilterStringValueDto;

  /** 数字条件值 */
  @JsonName('number_value', { type: () => FilterNumberValueDto })
  numberValue?: FilterNumberValueDto;
}

/**
 * 条件
 *
 * @see {@link WedocSmartsheetGetViewsWorkWxInput}
 */
export class WedocSmartsheetGetViewsColorConfigConditionsDto extends HttpRemoteOutput {
  /** 填色ID */
  @JsonName('id')
  id?: string;

  /** 填色类型。VIEW_COLOR_CONDITION_TYPE_ROW-行，VIEW_COLOR_CONDITION_TYPE_COLUMN-列，VIEW_COLOR_CONDITION_TYPE_CELL-单元格 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<
    'VIEW_COLOR_CONDITION_TYPE_ROW' | 'VIEW_COLOR_CONDITION_TYPE_COLUMN' | 'VIEW_COLOR_CONDITION_TYPE_CELL'
  >;

  /** 颜色 */
  @JsonName('color', { type: () => String })
  color?: OpenEnum<
    | 'fillColorGray_5'
    | 'accentBlueLighten_5'
    | 'chromeCyanLighten_5'
    | 'chromeMintLighten_5'
    | 'chromeRedLighten_5'
    | 'chromeOrangeLighten_5'
    | 'chromeAmberLighten_5'
    | 'chromeVioletLighten_5'
    | 'chromePinkLighten_5'
    | 'fillColorGray_4'
    | 'accentBlueLighten_4'
    | 'chromeCyanLighten_4'
    | 'chromeMintLighten_4'
    | 'chromeRedLighten_4'
    | 'chromeOrangeLighten_4'
    | 'chromeAmberLighten_4'
    | 'chromeVioletLighten_4'
    | 'chromePinkLighten_4'
    | 'fillColorGray_3'
    | 'accentBlueLighten_3'
    | 'chromeCyanLighten_3'
    | 'chromeMintLighten_3'
    | 'chromeRedLighten_3'
    | 'chromeOrangeLighten_3'
    | 'chromeAmberLighten_3'
    | 'chromeVioletLighten_3'
    | 'chromePinkLighten_3'
  >;

  /** 条件 */
  @JsonName('condition', { type: () => WedocSmartsheetGetViewsConditionDto })
  condition?: WedocSmartsheetGetViewsConditionDto;

  /** 条件列表 */
  @JsonName('conditions', { type: () => [FilterConditionDto] })
  conditions?: FilterConditionDto[];
}

/**
 * 填色设置
 *
 * @see {@link WedocSmartsheetGetViewsWorkWxInput}
 */
export class WedocSmartsheetGetViewsColorConfigDto extends HttpRemoteOutput {
  /** 条件列表 */
  @JsonName('conditions', { type: () => [WedocSmartsheetGetViewsColorConfigConditionsDto] })
  conditions?: WedocSmartsheetGetViewsColorConfigConditionsDto[];
}

/**
 * 视图属性
 *
 * @see {@link WedocSmartsheetGetViewsWorkWxInput}
 */
export class WedocSmartsheetGetViewsPropertyDto extends HttpRemoteOutput {
  /** 是否自动排序 */
  @JsonName('auto_sort')
  autoSort?: boolean;

  /** 排序设置 */
  @JsonName('sort_spec', { type: () => SortSpecDto })
  sortSpec?: SortSpecDto;

  /** 过滤设置 */
  @JsonName('filter_spec', { type: () => FilterSpecDto })
  filterSpec?: FilterSpecDto;

  /** 分组设置 */
  @JsonName('group_spec', { type: () => WedocSmartsheetGetViewsGroupSpecDto })
  groupSpec?: WedocSmartsheetGetViewsGroupSpecDto;

  /** 是否使用数据统计 */
  @JsonName('is_field_stat_enabled')
  isFieldStatEnabled?: boolean;

  /** 字段可见性 */
  @JsonName('field_visibility', { type: 'json' })
  fieldVisibility?: Record<string, unknown>;

  /** 冻结列数 */
  @JsonName('frozen_field_count')
  frozenFieldCount?: number;

  /** 填色设置 */
  @JsonName('color_config', { type: () => WedocSmartsheetGetViewsColorConfigDto })
  colorConfig?: WedocSmartsheetGetViewsColorConfigDto;
}

/**
 * 视图
 *
 * @see {@link WedocSmartsheetGetViewsWorkWxInput}
 */
export class WedocSmartsheetGetViewsViewsDto extends HttpRemoteOutput {
  /** 视图ID */
  @JsonName('view_id')
  viewId?: string;

  /** 视图标题 */
  @JsonName('view_title')
  viewTitle?: string;

  /** 视图类型。VEW_UNKNOWN-未知，VIEW_TYPE_GRID-表格视图，VIEW_TYPE_KANBAN-看板视图，VIEW_TYPE_GALLERY-画册视图，VIEW_TYPE_GANTT-甘特视图 */
  @JsonName('view_type', { type: () => String })
  viewType?: OpenEnum<
    'VEW_UNKNOWN' | 'VIEW_TYPE_GRID' | 'VIEW_TYPE_KANBAN' | 'VIEW_TYPE_GALLERY' | 'VIEW_TYPE_GANTT'
  >;

  /** 视图属性 */
  @JsonName('property', { type: () => WedocSmartsheetGetViewsPropertyDto })
  property?: WedocSmartsheetGetViewsPropertyDto;
}

/** 查询视图的返回结果，见 {@link WedocSmartsheetGetViewsWorkWxInput} */
export class WedocSmartsheetGetViewsWorkWxOutput extends WorkWxOutput {
  /** 视图总数 */
  @JsonName('total')
  total?: number;

  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页偏移量 */
  @JsonName('next')
  next?: number;

  /** 视图列表 */
  @JsonName('views', { type: () => [WedocSmartsheetGetViewsViewsDto] })
  views?: WedocSmartsheetGetViewsViewsDto[];
}

/**
 * 查询视图
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/101155
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetGetViewsWorkWxInput.from({ docId: 'DOC_ID', sheetId: 'SHEET_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/get_views',
  desc: '查询视图',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetGetViewsWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  paging: {
    in: 'offset',
    out: 'next',
    items: 'views',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
    style: 'offset',
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101155',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetGetViewsWorkWxInput extends AuthWorkWxInput<
  WedocSmartsheetGetViewsWorkWxOutput,
  WedocSmartsheetGetViewsViewsDto
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

  /** 视图ID列表 */
  @JsonName('view_ids')
  @IsOptional()
  @IsArray({ message: '视图ID列表必须是数组' })
  @IsString({ each: true, message: '视图ID列表的每一项必须是字符串' })
  viewIds?: string[];

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
}
