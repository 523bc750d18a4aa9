import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsObject, IsOptional, IsString } from 'class-validator';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxInput } from '../../declare/work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 新增记录
 *
 * @see {@link WedocSmartsheetWebhookWorkWxInput}
 */
export class WedocSmartsheetWebhookOutputAddRecordsDto extends HttpRemoteOutput {
  /** 记录ID */
  @JsonName('record_id')
  recordId?: string;

  /** 单元格值 */
  @JsonName('values', { type: 'json' })
  values?: Record<string, unknown>;
}

/**
 * 更新记录
 *
 * @see {@link WedocSmartsheetWebhookWorkWxInput}
 */
export class WedocSmartsheetWebhookOutputUpdateRecordsDto extends HttpRemoteOutput {
  /** 记录ID */
  @JsonName('record_id')
  recordId?: string;

  /** 单元格值 */
  @JsonName('values', { type: 'json' })
  values?: Record<string, unknown>;
}

/** 通过 Webhook 添加、更新记录的返回结果，见 {@link WedocSmartsheetWebhookWorkWxInput} */
export class WedocSmartsheetWebhookWorkWxOutput extends WorkWxOutput {
  /** 新增记录列表 */
  @JsonName('add_records', { type: () => [WedocSmartsheetWebhookOutputAddRecordsDto] })
  addRecords?: WedocSmartsheetWebhookOutputAddRecordsDto[];

  /** 更新记录列表 */
  @JsonName('update_records', { type: () => [WedocSmartsheetWebhookOutputUpdateRecordsDto] })
  updateRecords?: WedocSmartsheetWebhookOutputUpdateRecordsDto[];
}

/**
 * 新增记录
 *
 * @see {@link WedocSmartsheetWebhookWorkWxInput}
 */
export class WedocSmartsheetWebhookAddRecordsDto {
  /** 单元格值 */
  @JsonName('values', { type: 'json' })
  @IsDefined({ message: '单元格值不能为空' })
  @IsObject({ message: '单元格值必须是对象' })
  values!: Record<string, unknown>;
}

/**
 * 更新记录
 *
 * @see {@link WedocSmartsheetWebhookWorkWxInput}
 */
export class WedocSmartsheetWebhookUpdateRecordsDto {
  /** 记录ID */
  @JsonName('record_id')
  @IsDefined({ message: '记录ID不能为空' })
  @IsString({ message: '记录ID必须是字符串' })
  recordId!: string;

  /** 单元格值 */
  @JsonName('values', { type: 'json' })
  @IsDefined({ message: '单元格值不能为空' })
  @IsObject({ message: '单元格值必须是对象' })
  values!: Record<string, unknown>;
}

/**
 * 通过 Webhook 添加、更新记录
 *
 * 字段不完整：只包含可以确认的部分，其余字段可以用 `extra` 传递和读取
 * @see https://developer.work.weixin.qq.com/document/path/101239
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetWebhookWorkWxInput.from({ key: 'KEY' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/webhook',
  desc: '通过 Webhook 添加、更新记录',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetWebhookWorkWxOutput,
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101239',
})
@WorkWxApi({ partial: true })
export class WedocSmartsheetWebhookWorkWxInput extends WorkWxInput<WedocSmartsheetWebhookWorkWxOutput> {
  /** Webhook密钥 */
  @JsonName('key', { in: 'query', sensitive: false })
  @IsDefined({ message: 'Webhook密钥不能为空' })
  @IsString({ message: 'Webhook密钥必须是字符串' })
  key!: string;

  /** 新增记录列表 */
  @JsonName('add_records', { type: () => [WedocSmartsheetWebhookAddRecordsDto] })
  @IsOptional()
  addRecords?: WedocSmartsheetWebhookAddRecordsDto[];

  /** 更新记录列表 */
  @JsonName('update_records', { type: () => [WedocSmartsheetWebhookUpdateRecordsDto] })
  @IsOptional()
  updateRecords?: WedocSmartsheetWebhookUpdateRecordsDto[];
}
