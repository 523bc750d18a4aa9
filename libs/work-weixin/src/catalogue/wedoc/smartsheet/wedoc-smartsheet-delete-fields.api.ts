import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除字段的返回结果，见 {@link WedocSmartsheetDeleteFieldsWorkWxInput} */
export class WedocSmartsheetDeleteFieldsWorkWxOutput extends WorkWxOutput {}

/**
 * 删除字段
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99905
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetDeleteFieldsWorkWxInput.from({ docId: 'DOC_ID', sheetId: 'SHEET_ID', fieldIds: ['FIELD_IDS'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/delete_fields',
  desc: '删除字段',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetDeleteFieldsWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99905',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetDeleteFieldsWorkWxInput extends AuthWorkWxInput<WedocSmartsheetDeleteFieldsWorkWxOutput> {
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

  /** 字段ID列表 */
  @JsonName('field_ids')
  @IsDefined({ message: '字段ID列表不能为空' })
  @IsArray({ message: '字段ID列表必须是数组' })
  @IsString({ each: true, message: '字段ID列表的每一项必须是字符串' })
  fieldIds!: string[];
}
