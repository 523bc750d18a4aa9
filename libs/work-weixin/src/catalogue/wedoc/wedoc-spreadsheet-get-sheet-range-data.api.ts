import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 超链接
 *
 * @see {@link WedocSpreadsheetGetSheetRangeDataWorkWxInput}
 */
export class WedocSpreadsheetGetSheetRangeDataLinkDto extends HttpRemoteOutput {
  /** 链接标题 */
  @JsonName('text')
  text?: string;

  /** 链接地址 */
  @JsonName('url')
  url?: string;
}

/**
 * 单元格内容
 *
 * @see {@link WedocSpreadsheetGetSheetRangeDataWorkWxInput}
 */
export class WedocSpreadsheetGetSheetRangeDataCellValueDto extends HttpRemoteOutput {
  /** 单元格文本 */
  @JsonName('text')
  text?: string;

  /** 超链接 */
  @JsonName('link', { type: () => WedocSpreadsheetGetSheetRangeDataLinkDto })
  link?: WedocSpreadsheetGetSheetRangeDataLinkDto;
}

/**
 * 文字颜色
 *
 * @see {@link WedocSpreadsheetGetSheetRangeDataWorkWxInput}
 */
export class WedocSpreadsheetGetSheetRangeDataColorDto extends HttpRemoteOutput {
  /** 红色分量 */
  @JsonName('red')
  red?: number;

  /** 绿色分量 */
  @JsonName('green')
  green?: number;

  /** 蓝色分量 */
  @JsonName('blue')
  blue?: number;

  /** 透明度分量 */
  @JsonName('alpha')
  alpha?: number;
}

/**
 * 文字样式
 *
 * @see {@link WedocSpreadsheetGetSheetRangeDataWorkWxInput}
 */
export class WedocSpreadsheetGetSheetRangeDataTextFormatDto extends HttpRemoteOutput {
  /** 字体 */
  @JsonName('font')
  font?: string;

  /** 字号 */
  @JsonName('font_size')
  fontSize?: number;

  /** 是否加粗 */
  @JsonName('bold')
  bold?: boolean;

  /** 是否斜体 */
  @JsonName('italic')
  italic?: boolean;

  /** 是否删除线 */
  @JsonName('strikethrough')
  strikethrough?: boolean;

  /** 是否下划线 */
  @JsonName('underline')
  underline?: boolean;

  /** 文字颜色 */
  @JsonName('color', { type: () => WedocSpreadsheetGetSheetRangeDataColorDto })
  color?: WedocSpreadsheetGetSheetRangeDataColorDto;
}

/**
 * 单元格样式
 *
 * @see {@link WedocSpreadsheetGetSheetRangeDataWorkWxInput}
 */
export class WedocSpreadsheetGetSheetRangeDataCellFormatDto extends HttpRemoteOutput {
  /** 文字样式 */
  @JsonName('text_format', { type: () => WedocSpreadsheetGetSheetRangeDataTextFormatDto })
  textFormat?: WedocSpreadsheetGetSheetRangeDataTextFormatDto;
}

/**
 * 值
 *
 * @see {@link WedocSpreadsheetGetSheetRangeDataWorkWxInput}
 */
export class WedocSpreadsheetGetSheetRangeDataValuesDto extends HttpRemoteOutput {
  /** 单元格内容 */
  @JsonName('cell_value', { type: () => WedocSpreadsheetGetSheetRangeDataCellValueDto })
  cellValue?: WedocSpreadsheetGetSheetRangeDataCellValueDto;

  /** 单元格样式 */
  @JsonName('cell_format', { type: () => WedocSpreadsheetGetSheetRangeDataCellFormatDto })
  cellFormat?: WedocSpreadsheetGetSheetRangeDataCellFormatDto;
}

/**
 * 数据行
 *
 * @see {@link WedocSpreadsheetGetSheetRangeDataWorkWxInput}
 */
export class WedocSpreadsheetGetSheetRangeDataRowsDto extends HttpRemoteOutput {
  /** 值列表 */
  @JsonName('values', { type: () => [WedocSpreadsheetGetSheetRangeDataValuesDto] })
  values?: WedocSpreadsheetGetSheetRangeDataValuesDto[];
}

/**
 * 表格数据
 *
 * @see {@link WedocSpreadsheetGetSheetRangeDataWorkWxInput}
 */
export class WedocSpreadsheetGetSheetRangeDataResultDto extends HttpRemoteOutput {
  /** 起始行号 */
  @JsonName('start_row')
  startRow?: number;

  /** 起始列号 */
  @JsonName('start_column')
  startColumn?: number;

  /** 数据行列表 */
  @JsonName('rows', { type: () => [WedocSpreadsheetGetSheetRangeDataRowsDto] })
  rows?: WedocSpreadsheetGetSheetRangeDataRowsDto[];
}

/**
 * 表格数据
 *
 * @see {@link WedocSpreadsheetGetSheetRangeDataWorkWxInput}
 */
export class WedocSpreadsheetGetSheetRangeDataDataDto extends HttpRemoteOutput {
  /** 表格数据 */
  @JsonName('result', { type: () => WedocSpreadsheetGetSheetRangeDataResultDto })
  result?: WedocSpreadsheetGetSheetRangeDataResultDto;
}

/** 获取表格数据的返回结果，见 {@link WedocSpreadsheetGetSheetRangeDataWorkWxInput} */
export class WedocSpreadsheetGetSheetRangeDataWorkWxOutput extends WorkWxOutput {
  /** 表格数据 */
  @JsonName('data', { type: () => WedocSpreadsheetGetSheetRangeDataDataDto })
  data?: WedocSpreadsheetGetSheetRangeDataDataDto;
}

/**
 * 获取表格数据
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97661
 * @example
 * ```ts
 * await workWeixin.send(WedocSpreadsheetGetSheetRangeDataWorkWxInput.from({ docId: 'DOC_ID', sheetId: 'SHEET_ID', range: 'RANGE' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/spreadsheet/get_sheet_range_data',
  desc: '获取表格数据',
  httpMethod: HttpMethod.Post,
  output: WedocSpreadsheetGetSheetRangeDataWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97661',
})
@WorkWxApi({ permission: '文档' })
export class WedocSpreadsheetGetSheetRangeDataWorkWxInput extends AuthWorkWxInput<WedocSpreadsheetGetSheetRangeDataWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 工作表ID */
  @JsonName('sheet_id')
  @IsDefined({ message: '工作表ID不能为空' })
  @IsString({ message: '工作表ID必须是字符串' })
  sheetId!: string;

  /** 查询范围 */
  @JsonName('range')
  @IsDefined({ message: '查询范围不能为空' })
  @IsString({ message: '查询范围必须是字符串' })
  range!: string;
}
