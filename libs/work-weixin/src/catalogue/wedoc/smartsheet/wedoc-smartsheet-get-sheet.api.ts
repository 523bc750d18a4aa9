import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 子表
 *
 * @see {@link WedocSmartsheetGetSheetWorkWxInput}
 */
export class WedocSmartsheetGetSheetSheetListDto extends HttpRemoteOutput {
  /** 子表ID */
  @JsonName('sheet_id')
  sheetId?: string;

  /** 子表名称 */
  @JsonName('title')
  title?: string;

  /** 是否可见 */
  @JsonName('is_visible')
  isVisible?: boolean;

  /** 子表类型 */
  @JsonName('type')
  type?: string;
}

/** 查询子表的返回结果，见 {@link WedocSmartsheetGetSheetWorkWxInput} */
export class WedocSmartsheetGetSheetWorkWxOutput extends WorkWxOutput {
  /** 子表列表 */
  @JsonName('sheet_list', { type: () => [WedocSmartsheetGetSheetSheetListDto] })
  sheetList?: WedocSmartsheetGetSheetSheetListDto[];
}

/**
 * 查询子表
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/101154
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetGetSheetWorkWxInput.from({ docId: 'DOC_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/get_sheet',
  desc: '查询子表',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetGetSheetWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101154',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetGetSheetWorkWxInput extends AuthWorkWxInput<WedocSmartsheetGetSheetWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 子表ID */
  @JsonName('sheet_id')
  @IsOptional()
  @IsString({ message: '子表ID必须是字符串' })
  sheetId?: string;

  /** 是否获取全部子表类型 */
  @JsonName('need_all_type_sheet')
  @IsOptional()
  @IsBoolean({ message: '是否获取全部子表类型必须是布尔值' })
  needAllTypeSheet?: boolean;
}
