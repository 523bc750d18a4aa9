import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除子表的返回结果，见 {@link WedocSmartsheetDeleteSheetWorkWxInput} */
export class WedocSmartsheetDeleteSheetWorkWxOutput extends WorkWxOutput {}

/**
 * 删除子表
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99899
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetDeleteSheetWorkWxInput.from({ docId: 'DOC_ID', sheetId: 'SHEET_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/delete_sheet',
  desc: '删除子表',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetDeleteSheetWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99899',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetDeleteSheetWorkWxInput extends AuthWorkWxInput<WedocSmartsheetDeleteSheetWorkWxOutput> {
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
}
