import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 子表属性
 *
 * @see {@link WedocSmartsheetAddSheetWorkWxInput}
 */
export class WedocSmartsheetAddSheetOutputPropertiesDto extends HttpRemoteOutput {
  /** 子表标题 */
  @JsonName('title')
  title?: string;

  /** 子表下标 */
  @JsonName('index')
  index?: number;

  /** 子表ID */
  @JsonName('sheet_id')
  sheetId?: string;
}

/** 添加子表的返回结果，见 {@link WedocSmartsheetAddSheetWorkWxInput} */
export class WedocSmartsheetAddSheetWorkWxOutput extends WorkWxOutput {
  /** 子表属性 */
  @JsonName('properties', { type: () => WedocSmartsheetAddSheetOutputPropertiesDto })
  properties?: WedocSmartsheetAddSheetOutputPropertiesDto;
}

/**
 * 子表属性
 *
 * @see {@link WedocSmartsheetAddSheetWorkWxInput}
 */
export class WedocSmartsheetAddSheetPropertiesDto {
  /** 子表标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '子表标题必须是字符串' })
  title?: string;

  /** 子表下标 */
  @JsonName('index')
  @IsOptional()
  @IsInt({ message: '子表下标必须是整数' })
  index?: number;
}

/**
 * 添加子表
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99896
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetAddSheetWorkWxInput.from({ docId: 'DOC_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/add_sheet',
  desc: '添加子表',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetAddSheetWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99896',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetAddSheetWorkWxInput extends AuthWorkWxInput<WedocSmartsheetAddSheetWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 子表属性 */
  @JsonName('properties', { type: () => WedocSmartsheetAddSheetPropertiesDto })
  @IsOptional()
  properties?: WedocSmartsheetAddSheetPropertiesDto;
}
