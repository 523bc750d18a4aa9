import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 子表属性
 *
 * @see {@link WedocSpreadsheetGetSheetPropertiesWorkWxInput}
 */
export class WedocSpreadsheetGetSheetPropertiesPropertiesDto extends HttpRemoteOutput {
  /** 工作表名称 */
  @JsonName('title')
  title?: string;

  /** 行数 */
  @JsonName('row_count')
  rowCount?: number;

  /** 列数 */
  @JsonName('column_count')
  columnCount?: number;

  /** 工作表ID */
  @JsonName('sheet_id')
  sheetId?: string;
}

/** 获取表格行列信息的返回结果，见 {@link WedocSpreadsheetGetSheetPropertiesWorkWxInput} */
export class WedocSpreadsheetGetSheetPropertiesWorkWxOutput extends WorkWxOutput {
  /** 子表属性列表 */
  @JsonName('properties', { type: () => [WedocSpreadsheetGetSheetPropertiesPropertiesDto] })
  properties?: WedocSpreadsheetGetSheetPropertiesPropertiesDto[];
}

/**
 * 获取表格行列信息
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97711
 * @example
 * ```ts
 * await workWeixin.send(WedocSpreadsheetGetSheetPropertiesWorkWxInput.from({ docId: 'DOC_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/spreadsheet/get_sheet_properties',
  desc: '获取表格行列信息',
  httpMethod: HttpMethod.Post,
  output: WedocSpreadsheetGetSheetPropertiesWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97711',
})
@WorkWxApi({ permission: '文档' })
export class WedocSpreadsheetGetSheetPropertiesWorkWxInput extends AuthWorkWxInput<WedocSpreadsheetGetSheetPropertiesWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;
}
