import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 数据表信息
 *
 * @see {@link WedocSmartdocAddSmartsheetWorkWxInput}
 */
export class WedocSmartdocAddSmartsheetOutputInfoDto extends HttpRemoteOutput {
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

/** 添加数据表的返回结果，见 {@link WedocSmartdocAddSmartsheetWorkWxInput} */
export class WedocSmartdocAddSmartsheetWorkWxOutput extends WorkWxOutput {
  /** 数据表信息 */
  @JsonName('info', { type: () => WedocSmartdocAddSmartsheetOutputInfoDto })
  info?: WedocSmartdocAddSmartsheetOutputInfoDto;
}

/**
 * 数据表信息
 *
 * @see {@link WedocSmartdocAddSmartsheetWorkWxInput}
 */
export class WedocSmartdocAddSmartsheetInfoDto {
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
 * 添加数据表
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 字段不完整：只包含可以确认的部分，其余字段可以用 `extra` 传递和读取
 * @see https://developer.work.weixin.qq.com/document/path/101629
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartdocAddSmartsheetWorkWxInput.from({ docId: 'DOC_ID', info: { title: '数据表标题' } }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartdoc/add_smartsheet',
  desc: '添加数据表',
  httpMethod: HttpMethod.Post,
  output: WedocSmartdocAddSmartsheetWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101629',
})
@WorkWxApi({ permission: '文档', partial: true })
export class WedocSmartdocAddSmartsheetWorkWxInput extends AuthWorkWxInput<WedocSmartdocAddSmartsheetWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 数据表信息 */
  @JsonName('info', { type: () => WedocSmartdocAddSmartsheetInfoDto })
  @IsDefined({ message: '数据表信息不能为空' })
  info!: WedocSmartdocAddSmartsheetInfoDto;
}
