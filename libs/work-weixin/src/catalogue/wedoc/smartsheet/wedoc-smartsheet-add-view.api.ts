import {
  GivenFor,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OneOf,
  type OpenEnum,
  VARIANTS,
} from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 视图
 *
 * @see {@link WedocSmartsheetAddViewWorkWxInput}
 */
export class WedocSmartsheetAddViewViewDto extends HttpRemoteOutput {
  /** 视图ID */
  @JsonName('view_id')
  viewId?: string;

  /** 视图标题 */
  @JsonName('view_title')
  viewTitle?: string;

  /** 视图类型。VEW_UNKNOWN-未知，VIEW_TYPE_GRID-表格视图，VIEW_TYPE_KANBAN-看板视图，VIEW_TYPE_GALLERY-画册视图，VIEW_TYPE_GANTT-甘特视图，VIEW_TYPE_CALENDAR-日历视图 */
  @JsonName('view_type', { type: () => String })
  viewType?: OpenEnum<
    | 'VEW_UNKNOWN'
    | 'VIEW_TYPE_GRID'
    | 'VIEW_TYPE_KANBAN'
    | 'VIEW_TYPE_GALLERY'
    | 'VIEW_TYPE_GANTT'
    | 'VIEW_TYPE_CALENDAR'
  >;
}

/** 添加视图的返回结果，见 {@link WedocSmartsheetAddViewWorkWxInput} */
export class WedocSmartsheetAddViewWorkWxOutput extends WorkWxOutput {
  /** 视图 */
  @JsonName('view', { type: () => WedocSmartsheetAddViewViewDto })
  view?: WedocSmartsheetAddViewViewDto;
}

/**
 * 甘特视图属性
 *
 * @see {@link WedocSmartsheetAddViewWorkWxInput}
 */
export class WedocSmartsheetAddViewPropertyGanttDto {
  /** 起点日期字段ID */
  @JsonName('start_date_field_id')
  @IsDefined({ message: '起点日期字段ID不能为空' })
  @IsString({ message: '起点日期字段ID必须是字符串' })
  startDateFieldId!: string;

  /** 终点日期字段ID */
  @JsonName('end_date_field_id')
  @IsDefined({ message: '终点日期字段ID不能为空' })
  @IsString({ message: '终点日期字段ID必须是字符串' })
  endDateFieldId!: string;
}

/**
 * 日历视图属性
 *
 * @see {@link WedocSmartsheetAddViewWorkWxInput}
 */
export class WedocSmartsheetAddViewPropertyCalendarDto {
  /** 起点日期字段ID */
  @JsonName('start_date_field_id')
  @IsDefined({ message: '起点日期字段ID不能为空' })
  @IsString({ message: '起点日期字段ID必须是字符串' })
  startDateFieldId!: string;

  /** 终点日期字段ID */
  @JsonName('end_date_field_id')
  @IsDefined({ message: '终点日期字段ID不能为空' })
  @IsString({ message: '终点日期字段ID必须是字符串' })
  endDateFieldId!: string;
}

/**
 * 添加视图
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99900
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetAddViewWorkWxInput.from({ docId: 'DOC_ID', sheetId: 'SHEET_ID', viewTitle: '视图标题', viewType: 'VIEW_TYPE_GRID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/add_view',
  desc: '添加视图',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetAddViewWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99900',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetAddViewWorkWxInput extends AuthWorkWxInput<WedocSmartsheetAddViewWorkWxOutput> {
  /** 仅用于类型检查：每种视图类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'viewType',
    {
      VIEW_TYPE_GRID: never;
      VIEW_TYPE_KANBAN: never;
      VIEW_TYPE_GALLERY: never;
      VIEW_TYPE_GANTT: 'propertyGantt';
      VIEW_TYPE_CALENDAR: 'propertyCalendar';
    },
    { open: true }
  >;

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

  /** 视图标题 */
  @JsonName('view_title')
  @IsDefined({ message: '视图标题不能为空' })
  @IsString({ message: '视图标题必须是字符串' })
  viewTitle!: string;

  /** 视图类型。VIEW_TYPE_GRID-表格视图，VIEW_TYPE_KANBAN-看板视图，VIEW_TYPE_GALLERY-画册视图，VIEW_TYPE_GANTT-甘特视图，VIEW_TYPE_CALENDAR-日历视图 */
  @JsonName('view_type')
  @IsDefined({ message: '视图类型不能为空' })
  @IsString({ message: '视图类型必须是字符串' })
  viewType!: OpenEnum<
    'VIEW_TYPE_GRID' | 'VIEW_TYPE_KANBAN' | 'VIEW_TYPE_GALLERY' | 'VIEW_TYPE_GANTT' | 'VIEW_TYPE_CALENDAR'
  >;

  /** 甘特视图属性 */
  @JsonName('property_gantt', { type: () => WedocSmartsheetAddViewPropertyGanttDto })
  @GivenFor('viewType', 'VIEW_TYPE_GANTT', { message: '视图类型为VIEW_TYPE_GANTT时甘特视图属性不能为空' })
  propertyGantt?: WedocSmartsheetAddViewPropertyGanttDto;

  /** 日历视图属性 */
  @JsonName('property_calendar', { type: () => WedocSmartsheetAddViewPropertyCalendarDto })
  @GivenFor('viewType', 'VIEW_TYPE_CALENDAR', {
    message: '视图类型为VIEW_TYPE_CALENDAR时日历视图属性不能为空',
  })
  propertyCalendar?: WedocSmartsheetAddViewPropertyCalendarDto;
}
