import { ExactlyOneOf, HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 工作表属性
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdatePropertiesDto extends HttpRemoteOutput {
  /** 工作表名称 */
  @JsonName('title')
  title?: string;

  /** 行数 */
  @JsonName('row_count')
  rowCount?: number;

  /** 列数 */
  @JsonName('column_count')
  columnCount?: number;

  /** 子表ID */
  @JsonName('sheet_id')
  sheetId?: string;
}

/**
 * 新增工作表响应
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateAddSheetResponseDto extends HttpRemoteOutput {
  /** 工作表属性 */
  @JsonName('properties', { type: () => WedocSpreadsheetBatchUpdatePropertiesDto })
  properties?: WedocSpreadsheetBatchUpdatePropertiesDto;
}

/**
 * 更新区域响应
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateUpdateRangeResponseDto extends HttpRemoteOutput {
  /** 更新单元格数量 */
  @JsonName('updated_cells')
  updatedCells?: number;
}

/**
 * 删除行列响应
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateDeleteDimensionResponseDto extends HttpRemoteOutput {
  /** 是否已删除 */
  @JsonName('deleted')
  deleted?: number;
}

/**
 * 删除工作表响应
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateDeleteSheetResponseDto extends HttpRemoteOutput {
  /** 工作表ID */
  @JsonName('sheet_id')
  sheetId?: string;
}

/**
 * 响应
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateResponsesDto extends HttpRemoteOutput {
  /** 新增工作表响应 */
  @JsonName('add_sheet_response', { type: () => WedocSpreadsheetBatchUpdateAddSheetResponseDto })
  addSheetResponse?: WedocSpreadsheetBatchUpdateAddSheetResponseDto;

  /** 更新区域响应 */
  @JsonName('update_range_response', { type: () => WedocSpreadsheetBatchUpdateUpdateRangeResponseDto })
  updateRangeResponse?: WedocSpreadsheetBatchUpdateUpdateRangeResponseDto;

  /** 删除行列响应 */
  @JsonName('delete_dimension_response', {
    type: () => WedocSpreadsheetBatchUpdateDeleteDimensionResponseDto,
  })
  deleteDimensionResponse?: WedocSpreadsheetBatchUpdateDeleteDimensionResponseDto;

  /** 删除工作表响应 */
  @JsonName('delete_sheet_response', { type: () => WedocSpreadsheetBatchUpdateDeleteSheetResponseDto })
  deleteSheetResponse?: WedocSpreadsheetBatchUpdateDeleteSheetResponseDto;
}

/**
 * 表格数据
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateDataDto extends HttpRemoteOutput {
  /** 响应列表 */
  @JsonName('responses', { type: () => [WedocSpreadsheetBatchUpdateResponsesDto] })
  responses?: WedocSpreadsheetBatchUpdateResponsesDto[];
}

/** 编辑表格内容的返回结果，见 {@link WedocSpreadsheetBatchUpdateWorkWxInput} */
export class WedocSpreadsheetBatchUpdateWorkWxOutput extends WorkWxOutput {
  /** 表格数据 */
  @JsonName('data', { type: () => WedocSpreadsheetBatchUpdateDataDto })
  data?: WedocSpreadsheetBatchUpdateDataDto;
}

/**
 * 新增工作表请求
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateAddSheetRequestDto {
  /** 工作表名称 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '工作表名称必须是字符串' })
  title?: string;

  /** 行数 */
  @JsonName('row_count')
  @IsOptional()
  @IsInt({ message: '行数必须是整数' })
  rowCount?: number;

  /** 列数 */
  @JsonName('column_count')
  @IsOptional()
  @IsInt({ message: '列数必须是整数' })
  columnCount?: number;
}

/**
 * 超链接
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateLinkDto {
  /** 链接标题 */
  @JsonName('text')
  @IsOptional()
  @IsString({ message: '链接标题必须是字符串' })
  text?: string;

  /** 链接地址 */
  @JsonName('url')
  @IsOptional()
  @IsString({ message: '链接地址必须是字符串' })
  url?: string;
}

/**
 * 单元格内容
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateCellValueDto {
  /** 单元格文本 */
  @JsonName('text')
  @IsOptional()
  @IsString({ message: '单元格文本必须是字符串' })
  text?: string;

  /** 超链接 */
  @JsonName('link', { type: () => WedocSpreadsheetBatchUpdateLinkDto })
  @IsOptional()
  link?: WedocSpreadsheetBatchUpdateLinkDto;
}

/**
 * 文字颜色
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateColorDto {
  /** 红色分量。取值0~255 */
  @JsonName('red')
  @IsOptional()
  @IsInt({ message: '红色分量必须是整数' })
  @Min(0, { message: '红色分量必须在0-255之间' })
  @Max(255, { message: '红色分量必须在0-255之间' })
  red?: number;

  /** 绿色分量。取值0~255 */
  @JsonName('green')
  @IsOptional()
  @IsInt({ message: '绿色分量必须是整数' })
  @Min(0, { message: '绿色分量必须在0-255之间' })
  @Max(255, { message: '绿色分量必须在0-255之间' })
  green?: number;

  /** 蓝色分量。取值0~255 */
  @JsonName('blue')
  @IsOptional()
  @IsInt({ message: '蓝色分量必须是整数' })
  @Min(0, { message: '蓝色分量必须在0-255之间' })
  @Max(255, { message: '蓝色分量必须在0-255之间' })
  blue?: number;

  /** 透明度分量。取值0~255 */
  @JsonName('alpha')
  @IsOptional()
  @IsInt({ message: '透明度分量必须是整数' })
  @Min(0, { message: '透明度分量必须在0-255之间' })
  @Max(255, { message: '透明度分量必须在0-255之间' })
  alpha?: number;
}

/**
 * 文字样式
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateTextFormatDto {
  /** 字体 */
  @JsonName('font')
  @IsOptional()
  @IsString({ message: '字体必须是字符串' })
  font?: string;

  /** 字号。取值不超过72 */
  @JsonName('font_size')
  @IsOptional()
  @IsInt({ message: '字号必须是整数' })
  @Max(72, { message: '字号不能超过72' })
  fontSize?: number;

  /** 是否加粗 */
  @JsonName('bold')
  @IsOptional()
  @IsBoolean({ message: '是否加粗必须是布尔值' })
  bold?: boolean;

  /** 是否斜体 */
  @JsonName('italic')
  @IsOptional()
  @IsBoolean({ message: '是否斜体必须是布尔值' })
  italic?: boolean;

  /** 是否删除线 */
  @JsonName('strikethrough')
  @IsOptional()
  @IsBoolean({ message: '是否删除线必须是布尔值' })
  strikethrough?: boolean;

  /** 是否下划线 */
  @JsonName('underline')
  @IsOptional()
  @IsBoolean({ message: '是否下划线必须是布尔值' })
  underline?: boolean;

  /** 文字颜色 */
  @JsonName('color', { type: () => WedocSpreadsheetBatchUpdateColorDto })
  @IsOptional()
  color?: WedocSpreadsheetBatchUpdateColorDto;
}

/**
 * 单元格样式
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateCellFormatDto {
  /** 文字样式 */
  @JsonName('text_format', { type: () => WedocSpreadsheetBatchUpdateTextFormatDto })
  @IsOptional()
  textFormat?: WedocSpreadsheetBatchUpdateTextFormatDto;
}

/**
 * 值
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateValuesDto {
  /** 单元格内容 */
  @JsonName('cell_value', { type: () => WedocSpreadsheetBatchUpdateCellValueDto })
  @IsOptional()
  cellValue?: WedocSpreadsheetBatchUpdateCellValueDto;

  /** 单元格样式 */
  @JsonName('cell_format', { type: () => WedocSpreadsheetBatchUpdateCellFormatDto })
  @IsOptional()
  cellFormat?: WedocSpreadsheetBatchUpdateCellFormatDto;
}

/**
 * 数据行
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateRowsDto {
  /** 值列表 */
  @JsonName('values', { type: () => [WedocSpreadsheetBatchUpdateValuesDto] })
  @IsOptional()
  values?: WedocSpreadsheetBatchUpdateValuesDto[];
}

/**
 * 区域数据
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateGridDataDto {
  /** 起始行号 */
  @JsonName('start_row')
  @IsOptional()
  @IsInt({ message: '起始行号必须是整数' })
  startRow?: number;

  /** 起始列号 */
  @JsonName('start_column')
  @IsOptional()
  @IsInt({ message: '起始列号必须是整数' })
  startColumn?: number;

  /** 数据行列表 */
  @JsonName('rows', { type: () => [WedocSpreadsheetBatchUpdateRowsDto] })
  @IsOptional()
  rows?: WedocSpreadsheetBatchUpdateRowsDto[];
}

/**
 * 更新区域请求
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateUpdateRangeRequestDto {
  /** 工作表ID */
  @JsonName('sheet_id')
  @IsOptional()
  @IsString({ message: '工作表ID必须是字符串' })
  sheetId?: string;

  /** 区域数据 */
  @JsonName('grid_data', { type: () => WedocSpreadsheetBatchUpdateGridDataDto })
  @IsOptional()
  gridData?: WedocSpreadsheetBatchUpdateGridDataDto;
}

/**
 * 删除行列请求
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateDeleteDimensionRequestDto {
  /** 工作表ID */
  @JsonName('sheet_id')
  @IsOptional()
  @IsString({ message: '工作表ID必须是字符串' })
  sheetId?: string;

  /** 行列维度。ROW-行，COLUMN-列 */
  @JsonName('dimension')
  @IsOptional()
  @IsIn(['ROW', 'COLUMN'], { message: '行列维度只能是ROW(行)或COLUMN(列)' })
  dimension?: 'ROW' | 'COLUMN';

  /** 起始位置 */
  @JsonName('start_index')
  @IsOptional()
  @IsInt({ message: '起始位置必须是整数' })
  startIndex?: number;

  /** 终止序号 */
  @JsonName('end_index')
  @IsOptional()
  @IsInt({ message: '终止序号必须是整数' })
  endIndex?: number;
}

/**
 * 删除工作表请求
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateDeleteSheetRequestDto {
  /** 工作表ID */
  @JsonName('sheet_id')
  @IsOptional()
  @IsString({ message: '工作表ID必须是字符串' })
  sheetId?: string;
}

/**
 * 操作
 *
 * @see {@link WedocSpreadsheetBatchUpdateWorkWxInput}
 */
export class WedocSpreadsheetBatchUpdateRequestsDto {
  /** 新增工作表请求 */
  @JsonName('add_sheet_request', { type: () => WedocSpreadsheetBatchUpdateAddSheetRequestDto })
  @ExactlyOneOf(['addSheetRequest', 'updateRangeRequest', 'deleteDimensionRequest', 'deleteSheetRequest'], {
    message: '新增工作表请求、更新区域请求、删除行列请求和删除工作表请求必须且只能填写一个',
  })
  addSheetRequest?: WedocSpreadsheetBatchUpdateAddSheetRequestDto;

  /** 更新区域请求 */
  @JsonName('update_range_request', { type: () => WedocSpreadsheetBatchUpdateUpdateRangeRequestDto })
  @IsOptional()
  updateRangeRequest?: WedocSpreadsheetBatchUpdateUpdateRangeRequestDto;

  /** 删除行列请求 */
  @JsonName('delete_dimension_request', { type: () => WedocSpreadsheetBatchUpdateDeleteDimensionRequestDto })
  @IsOptional()
  deleteDimensionRequest?: WedocSpreadsheetBatchUpdateDeleteDimensionRequestDto;

  /** 删除工作表请求 */
  @JsonName('delete_sheet_request', { type: () => WedocSpreadsheetBatchUpdateDeleteSheetRequestDto })
  @IsOptional()
  deleteSheetRequest?: WedocSpreadsheetBatchUpdateDeleteSheetRequestDto;
}

/**
 * 编辑表格内容
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97628
 * @example
 * ```ts
 * await workWeixin.send(WedocSpreadsheetBatchUpdateWorkWxInput.from({ docId: 'DOC_ID', requests: [{ addSheetRequest: { title: '工作表名称' } }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/spreadsheet/batch_update',
  desc: '编辑表格内容',
  httpMethod: HttpMethod.Post,
  output: WedocSpreadsheetBatchUpdateWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97628',
})
@WorkWxApi({ permission: '文档' })
export class WedocSpreadsheetBatchUpdateWorkWxInput extends AuthWorkWxInput<WedocSpreadsheetBatchUpdateWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 操作列表 */
  @JsonName('requests', { type: () => [WedocSpreadsheetBatchUpdateRequestsDto] })
  @IsDefined({ message: '操作列表不能为空' })
  requests!: WedocSpreadsheetBatchUpdateRequestsDto[];
}
