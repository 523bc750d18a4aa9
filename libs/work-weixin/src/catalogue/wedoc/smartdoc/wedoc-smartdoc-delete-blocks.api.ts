import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除内容块的返回结果，见 {@link WedocSmartdocDeleteBlocksWorkWxInput} */
export class WedocSmartdocDeleteBlocksWorkWxOutput extends WorkWxOutput {}

/**
 * 删除内容块
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 字段不完整：只包含可以确认的部分，其余字段可以用 `extra` 传递和读取
 * @see https://developer.work.weixin.qq.com/document/path/101625
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartdocDeleteBlocksWorkWxInput.from({ docId: 'DOC_ID', pageId: 'PAGE_ID', ids: ['IDS'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartdoc/delete_blocks',
  desc: '删除内容块',
  httpMethod: HttpMethod.Post,
  output: WedocSmartdocDeleteBlocksWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101625',
})
@WorkWxApi({ permission: '文档', partial: true })
export class WedocSmartdocDeleteBlocksWorkWxInput extends AuthWorkWxInput<WedocSmartdocDeleteBlocksWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 页面ID */
  @JsonName('page_id')
  @IsDefined({ message: '页面ID不能为空' })
  @IsString({ message: '页面ID必须是字符串' })
  pageId!: string;

  /** 成员UserID列表 */
  @JsonName('ids')
  @IsDefined({ message: '成员UserID列表不能为空' })
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  ids!: string[];
}
