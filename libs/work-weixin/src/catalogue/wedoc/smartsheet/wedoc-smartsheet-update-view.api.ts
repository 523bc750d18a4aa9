import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsIn, IsInt, IsObject, IsOptional, IsString } from 'class-validator';
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
 * @see {@link WedocSmartsheetUpdateViewWorkWxInput}
 */
export class WedocSmartsheetUpdateViewOutputGroupsDto extends HttpRemoteOutput {
  /** 字段ID */
  @JsonName('field_id')
  fieldId?: string;

  /** 是否降序 */
  @JsonName('desc')
  desc?: boolean;
}

/**
 * 分组设置
 *
 * @see {@link WedocSmartsheetUpdateViewWorkWxInput}
 */
export class WedocSmartsheetUpdateViewOutputGroupSpecDto extends HttpRemoteOutput {
  /** 分组列表 */
  @JsonName('groups', { type: () => [WedocSmartsheetUpdateViewOutputGroupsDto] })
  groups?: WedocSmartsheetUpdateViewOutputGroupsDto[];
}

/**
 * 条件
 *
 * @see {@link WedocSmartsheetUpdateViewWorkWxInput}
 */
export class WedocSmartsheetUpdateViewOutputConditionDto extends HttpRemoteOutput {
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
 * @see {@link WedocSmartsheetUpdateViewWorkWxInput}
 */
export class WedocSmartsheetUpdateViewOutputColorConfigConditionsDto extends HttpRemoteOutput {
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
  @JsonName('condition', { type: () => WedocSmartsheetUpdateViewOutputConditionDto })
  condition?: WedocSmartsheetUpdateViewOutputConditionDto;

  /** 条件列表 */
  @JsonName('conditions', { type: () => [FilterConditionDto] })
  conditions?: FilterConditionDto[];
}

/**
 * 填色设置
 *
 * @see {@link WedocSmartsheetUpdateViewWorkWxInput}
 */
export class WedocSmartsheetUpdateViewOutputColorConfigDto extends HttpRemoteOutput {
  /** 条件列表 */
  @JsonName('conditions', { type: () => [WedocSmartsheetUpdateViewOutputColorConfigConditionsDto] })
  conditions?: WedocSmartsheetUpdateViewOutputColorConfigConditionsDto[];
}

/**
 * 视图属性
 *
 * @see {@link WedocSmartsheetUpdateViewWorkWxInput}
 */
export class WedocSmartsheetUpdateViewOutputPropertyDto extends HttpRemoteOutput {
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
  @JsonName('group_spec', { type: () => WedocSmartsheetUpdateViewOutputGroupSpecDto })
  groupSpec?: WedocSmartsheetUpdateViewOutputGroupSpecDto;

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
  @JsonName('color_config', { type: () => WedocSmartsheetUpdateViewOutputColorConfigDto })
  colorConfig?: WedocSmartsheetUpdateViewOutputColorConfigDto;
}

/**
 * 视图
 *
 * @see {@link WedocSmartsheetUpdateViewWorkWxInput}
 */
export class WedocSmartsheetUpdateViewViewDto extends HttpRemoteOutput {
  /** 视图ID */
  @JsonName('view_id')
  viewId?: string;

  /** 视图标题 */
  @JsonName('view_title')
  viewTitle?: string;

  /** 视图类型 */
  @JsonName('view_type')
  viewType?: string;

  /** 视图属性 */
  @JsonName('property', { type: () => WedocSmartsheetUpdateViewOutputPropertyDto })
  property?: WedocSmartsheetUpdateViewOutputPropertyDto;
}

/** 更新视图的返回结果，见 {@link WedocSmartsheetUpdateViewWorkWxInput} */
export class WedocSmartsheetUpdateViewWorkWxOutput extends WorkWxOutput {
  /** 视图 */
  @JsonName('view', { type: () => WedocSmartsheetUpdateViewViewDto })
  view?: WedocSmartsheetUpdateViewViewDto;
}

/**
 * 分组
 *
 * @see {@link WedocSmartsheetUpdateViewWorkWxInput}
 */
export class WedocSmartsheetUpdateViewGroupsDto {
  /** 字段ID */
  @JsonName('field_id')
  @IsDefined({ message: '字段ID不能为空' })
  @IsString({ message: '字段ID必须是字符串' })
  fieldId!: string;

  /** 是否降序 */
  @JsonName('desc')
  @IsOptional()
  @IsBoolean({ message: '是否降序必须是布尔值' })
  desc?: boolean;
}

/**
 * 分组设置
 *
 * @see {@link WedocSmartsheetUpdateViewWorkWxInput}
 */
export class WedocSmartsheetUpdateViewGroupSpecDto {
  /** 分组列表 */
  @JsonName('groups', { type: () => [WedocSmartsheetUpdateViewGroupsDto] })
  @IsOptional()
  groups?: WedocSmartsheetUpdateViewGroupsDto[];
}

/**
 * 条件
 *
 * @see {@link WedocSmartsheetUpdateViewWorkWxInput}
 */
export class WedocSmartsheetUpdateViewConditionDto {
  /** 字段ID */
  @JsonName('field_id')
  @IsDefined({ message: '字段ID不能为空' })
  @IsString({ message: '字段ID必须是字符串' })
  fieldId!: string;

  /** 字段类型 */
  @JsonName('field_type')
  @IsDefined({ message: '字段类型不能为空' })
  @IsString({ message: '字段类型必须是字符串' })
  fieldType!: string;

  /** 判断类型 */
  @JsonName('operator')
  @IsDefined({ message: '判断类型不能为空' })
  @IsString({ message: '判断类型必须是字符串' })
  operator!: string;

  /** 文本条件值 */
  @JsonName('string_value', { type: () => FilterStringValueDto })
  @IsOptional()
  stringValue?: FilterStringValueDto;

  /** 数字条件值 */
  @JsonName('number_value', { type: () => FilterNumberValueDto })
  @IsOptional()
  numberValue?: FilterNumberValueDto;
}

/**
 * 条件
 *
 * @see {@link WedocSmartsheetUpdateViewWorkWxInput}
 */
export class WedocSmartsheetUpdateViewColorConfigConditionsDto {
  /** 填色ID */
  @JsonName('id')
  @IsOptional()
  @IsString({ message: '填色ID必须是字符串' })
  id?: string;

  /** 填色类型。VIEW_COLOR_CONDITION_TYPE_ROW-行，VIEW_COLOR_CONDITION_TYPE_COLUMN-列，VIEW_COLOR_CONDITION_TYPE_CELL-单元格 */
  @JsonName('type')
  @IsDefined({ message: '填色类型不能为空' })
  @IsIn(
    ['VIEW_COLOR_CONDITION_TYPE_ROW', 'VIEW_COLOR_CONDITION_TYPE_COLUMN', 'VIEW_COLOR_CONDITION_TYPE_CELL'],
    {
      message:
        '填色类型只能是VIEW_COLOR_CONDITION_TYPE_ROW(行)、VIEW_COLOR_CONDITION_TYPE_COLUMN(列)或VIEW_COLOR_CONDITION_TYPE_CELL(单元格)',
    },
  )
  type!:
    'VIEW_COLOR_CONDITION_TYPE_ROW' | 'VIEW_COLOR_CONDITION_TYPE_COLUMN' | 'VIEW_COLOR_CONDITION_TYPE_CELL';

  /** 颜色 */
  @JsonName('color')
  @IsDefined({ message: '颜色不能为空' })
  @IsString({ message: '颜色必须是字符串' })
  color!: OpenEnum<
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
  @JsonName('condition', { type: () => WedocSmartsheetUpdateViewConditionDto })
  @IsOptional()
  condition?: WedocSmartsheetUpdateViewConditionDto;

  /** 条件列表 */
  @JsonName('conditions', { type: () => [FilterConditionDto] })
  @IsOptional()
  conditions?: FilterConditionDto[];
}

/**
 * 填色设置
 *
 * @see {@link WedocSmartsheetUpdateViewWorkWxInput}
 */
export class WedocSmartsheetUpdateViewColorConfigDto {
  /** 条件列表 */
  @JsonName('conditions', { type: () => [WedocSmartsheetUpdateViewColorConfigConditionsDto] })
  @IsDefined({ message: '条件列表不能为空' })
  conditions!: WedocSmartsheetUpdateViewColorConfigConditionsDto[];
}

/**
 * 视图属性
 *
 * @see {@link WedocSmartsheetUpdateViewWorkWxInput}
 */
export class WedocSmartsheetUpdateViewPropertyDto {
  /** 是否自动排序 */
  @JsonName('auto_sort')
  @IsOptional()
  @IsBoolean({ message: '是否自动排序必须是布尔值' })
  autoSort?: boolean;

  /** 排序设置 */
  @JsonName('sort_spec', { type: () => SortSpecDto })
  @IsOptional()
  sortSpec?: SortSpecDto;

  /** 过滤设置 */
  @JsonName('filter_spec', { type: () => FilterSpecDto })
  @IsOptional()
  filterSpec?: FilterSpecDto;

  /** 分组设置 */
  @JsonName('group_spec', { type: () => WedocSmartsheetUpdateViewGroupSpecDto })
  @IsOptional()
  groupSpec?: WedocSmartsheetUpdateViewGroupSpecDto;

  /** 是否使用数据统计 */
  @JsonName('is_field_stat_enabled')
  @IsOptional()
  @IsBoolean({ message: '是否使用数据统计必须是布尔值' })
  isFieldStatEnabled?: boolean;

  /** 字段可见性 */
  @JsonName('field_visibility', { type: 'json' })
  @IsOptional()
  @IsObject({ message: '字段可见性必须是对象' })
  fieldVisibility?: Record<string, unknown>;

  /** 冻结列数 */
  @JsonName('frozen_field_count')
  @IsOptional()
  @IsInt({ message: '冻结列数必须是整数' })
  frozenFieldCount?: number;

  /** 填色设置 */
  @JsonName('color_config', { type: () => WedocSmartsheetUpdateViewColorConfigDto })
  @IsOptional()
  colorConfig?: WedocSmartsheetUpdateViewColorConfigDto;
}

/**
 * 更新视图
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99902
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetUpdateViewWorkWxInput.from({ docId: 'DOC_ID', sheetId: 'SHEET_ID', viewId: 'VIEW_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/update_view',
  desc: '更新视图',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetUpdateViewWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99902',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetUpdateViewWorkWxInput extends AuthWorkWxInput<WedocSmartsheetUpdateViewWorkWxOutput> {
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
  @IsDefined({ message: '视图ID不能为空' })
  @IsString({ message: '视图ID必须是字符串' })
  viewId!: string;

  /** 视图标题 */
  @JsonName('view_title')
  @IsOptional()
  @IsString({ message: '视图标题必须是字符串' })
  viewTitle?: string;

  /** 视图属性 */
  @JsonName('property', { type: () => WedocSmartsheetUpdateViewPropertyDto })
  @IsOptional()
  property?: WedocSmartsheetUpdateViewPropertyDto;
}
