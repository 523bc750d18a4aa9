import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除记录的返回结果，见 {@link WedocSmartsheetDeleteRecordsWorkWxInput} */
export class WedocSmartsheetDeleteRecordsWorkWxOutput extends WorkWxOutput {}

/**
 * 删除记录
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99908
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetDeleteRecordsWorkWxInput.from({ docId: 'DOC_ID', sheetId: 'SHEET_ID', recordIds: ['RECORD_IDS'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/delete_records',
  desc: '删除记录',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetDeleteRecordsWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99908',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetDeleteRecordsWorkWxInput extends AuthWorkWxInput<WedocSmartsheetDeleteRecordsWorkWxOutput> {
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

  /** 记录ID列表 */
  @JsonName('record_ids')
  @IsDefined({ message: '记录ID列表不能为空' })
  @IsArray({ message: '记录ID列表必须是数组' })
  @IsString({ each: true, message: '记录ID列表的每一项必须是字符串' })
  recordIds!: string[];
}
