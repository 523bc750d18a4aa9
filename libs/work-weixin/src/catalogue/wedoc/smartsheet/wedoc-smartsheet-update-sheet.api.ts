import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 更新子表的返回结果，见 {@link WedocSmartsheetUpdateSheetWorkWxInput} */
export class WedocSmartsheetUpdateSheetWorkWxOutput extends WorkWxOutput {}

/**
 * 子表属性
 *
 * @see {@link WedocSmartsheetUpdateSheetWorkWxInput}
 */
export class WedocSmartsheetUpdateSheetPropertiesDto {
  /** 子表ID */
  @JsonName('sheet_id')
  @IsDefined({ message: '子表ID不能为空' })
  @IsString({ message: '子表ID必须是字符串' })
  sheetId!: string;

  /** 子表标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '子表标题必须是字符串' })
  title?: string;
}

/**
 * 更新子表
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99898
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetUpdateSheetWorkWxInput.from({ docId: 'DOC_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/update_sheet',
  desc: '更新子表',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetUpdateSheetWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99898',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetUpdateSheetWorkWxInput extends AuthWorkWxInput<WedocSmartsheetUpdateSheetWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 子表属性 */
  @JsonName('properties', { type: () => WedocSmartsheetUpdateSheetPropertiesDto })
  @IsOptional()
  properties?: WedocSmartsheetUpdateSheetPropertiesDto;
}
