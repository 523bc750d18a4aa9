import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除数据表的返回结果，见 {@link WedocSmartdocDeleteSmartsheetWorkWxInput} */
export class WedocSmartdocDeleteSmartsheetWorkWxOutput extends WorkWxOutput {}

/**
 * 删除数据表
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 字段不完整：只包含可以确认的部分，其余字段可以用 `extra` 传递和读取
 * @see https://developer.work.weixin.qq.com/document/path/101630
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartdocDeleteSmartsheetWorkWxInput.from({ docId: 'DOC_ID', blockId: 'BLOCK_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartdoc/delete_smartsheet',
  desc: '删除数据表',
  httpMethod: HttpMethod.Post,
  output: WedocSmartdocDeleteSmartsheetWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101630',
})
@WorkWxApi({ permission: '文档', partial: true })
export class WedocSmartdocDeleteSmartsheetWorkWxInput extends AuthWorkWxInput<WedocSmartdocDeleteSmartsheetWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 内容块ID */
  @JsonName('block_id')
  @IsDefined({ message: '内容块ID不能为空' })
  @IsString({ message: '内容块ID必须是字符串' })
  blockId!: string;
}
