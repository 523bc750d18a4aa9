import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 数据表信息
 *
 * @see {@link WedocSmartdocUpdateSmartsheetWorkWxInput}
 */
export class WedocSmartdocUpdateSmartsheetOutputInfoDto extends HttpRemoteOutput {
  /** 内容块ID */
  @JsonName('block_id')
  blockId?: string;

  /** 数据表标题 */
  @JsonName('title')
  title?: string;

  /** 子表ID */
  @JsonName('sheet_id')
  sheetId?: string;

  /** 数据源文档ID */
  @JsonName('ss_docid')
  ssDocId?: string;

  /** 前一项ID */
  @JsonName('after_id')
  afterId?: string;
}

/** 更新数据表的返回结果，见 {@link WedocSmartdocUpdateSmartsheetWorkWxInput} */
export class WedocSmartdocUpdateSmartsheetWorkWxOutput extends WorkWxOutput {
  /** 数据表信息 */
  @JsonName('info', { type: () => WedocSmartdocUpdateSmartsheetOutputInfoDto })
  info?: WedocSmartdocUpdateSmartsheetOutputInfoDto;
}

/**
 * 数据表信息
 *
 * @see {@link WedocSmartdocUpdateSmartsheetWorkWxInput}
 */
export class WedocSmartdocUpdateSmartsheetInfoDto {
  /** 内容块ID */
  @JsonName('block_id')
  @IsDefined({ message: '内容块ID不能为空' })
  @IsString({ message: '内容块ID必须是字符串' })
  blockId!: string;

  /** 数据表标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '数据表标题必须是字符串' })
  title?: string;

  /** 前一项ID */
  @JsonName('after_id')
  @IsOptional()
  @IsString({ message: '前一项ID必须是字符串' })
  afterId?: string;
}

/**
 * 更新数据表
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 字段不完整：只包含可以确认的部分，其余字段可以用 `extra` 传递和读取
 * @see https://developer.work.weixin.qq.com/document/path/101631
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartdocUpdateSmartsheetWorkWxInput.from({ docId: 'DOC_ID', info: { blockId: 'BLOCK_ID' } }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartdoc/update_smartsheet',
  desc: '更新数据表',
  httpMethod: HttpMethod.Post,
  output: WedocSmartdocUpdateSmartsheetWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101631',
})
@WorkWxApi({ permission: '文档', partial: true })
export class WedocSmartdocUpdateSmartsheetWorkWxInput extends AuthWorkWxInput<WedocSmartdocUpdateSmartsheetWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 数据表信息 */
  @JsonName('info', { type: () => WedocSmartdocUpdateSmartsheetInfoDto })
  @IsDefined({ message: '数据表信息不能为空' })
  info!: WedocSmartdocUpdateSmartsheetInfoDto;
}
