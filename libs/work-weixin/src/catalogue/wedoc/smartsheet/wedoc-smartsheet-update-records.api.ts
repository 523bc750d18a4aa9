import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsObject, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 记录
 *
 * @see {@link WedocSmartsheetUpdateRecordsWorkWxInput}
 */
export class WedocSmartsheetUpdateRecordsOutputRecordsDto extends HttpRemoteOutput {
  /** 记录ID */
  @JsonName('record_id')
  recordId?: string;

  /** 单元格值 */
  @JsonName('values', { type: 'json' })
  values?: Record<string, unknown>;
}

/** 更新记录的返回结果，见 {@link WedocSmartsheetUpdateRecordsWorkWxInput} */
export class WedocSmartsheetUpdateRecordsWorkWxOutput extends WorkWxOutput {
  /** 记录列表 */
  @JsonName('records', { type: () => [WedocSmartsheetUpdateRecordsOutputRecordsDto] })
  records?: WedocSmartsheetUpdateRecordsOutputRecordsDto[];
}

/**
 * 记录
 *
 * @see {@link WedocSmartsheetUpdateRecordsWorkWxInput}
 */
export class WedocSmartsheetUpdateRecordsRecordsDto {
  /** 记录ID */
  @JsonName('record_id')
  @IsOptional()
  @IsString({ message: '记录ID必须是字符串' })
  recordId?: string;

  /** 单元格值 */
  @JsonName('values', { type: 'json' })
  @IsOptional()
  @IsObject({ message: '单元格值必须是对象' })
  values?: Record<string, unknown>;
}

/**
 * 更新记录
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99909
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetUpdateRecordsWorkWxInput.from({ docId: 'DOC_ID', sheetId: 'SHEET_ID', records: [{ recordId: 'RECORD_ID' }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/update_records',
  desc: '更新记录',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetUpdateRecordsWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99909',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetUpdateRecordsWorkWxInput extends AuthWorkWxInput<WedocSmartsheetUpdateRecordsWorkWxOutput> {
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

  /** 单元格键类型。CELL_VALUE_KEY_TYPE_FIELD_TITLE-字段标题，CELL_VALUE_KEY_TYPE_FIELD_ID-字段ID */
  @JsonName('key_type')
  @IsOptional()
  @IsIn(['CELL_VALUE_KEY_TYPE_FIELD_TITLE', 'CELL_VALUE_KEY_TYPE_FIELD_ID'], {
    message:
      '单元格键类型只能是CELL_VALUE_KEY_TYPE_FIELD_TITLE(字段标题)或CELL_VALUE_KEY_TYPE_FIELD_ID(字段ID)',
  })
  keyType?: 'CELL_VALUE_KEY_TYPE_FIELD_TITLE' | 'CELL_VALUE_KEY_TYPE_FIELD_ID';

  /** 记录列表 */
  @JsonName('records', { type: () => [WedocSmartsheetUpdateRecordsRecordsDto] })
  @IsDefined({ message: '记录列表不能为空' })
  records!: WedocSmartsheetUpdateRecordsRecordsDto[];
}
