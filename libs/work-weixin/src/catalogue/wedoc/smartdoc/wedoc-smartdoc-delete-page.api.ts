import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除页面的返回结果，见 {@link WedocSmartdocDeletePageWorkWxInput} */
export class WedocSmartdocDeletePageWorkWxOutput extends WorkWxOutput {}

/**
 * 删除页面
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 字段不完整：只包含可以确认的部分，其余字段可以用 `extra` 传递和读取
 * @see https://developer.work.weixin.qq.com/document/path/101622
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartdocDeletePageWorkWxInput.from({ docId: 'DOC_ID', pageId: 'PAGE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartdoc/delete_page',
  desc: '删除页面',
  httpMethod: HttpMethod.Post,
  output: WedocSmartdocDeletePageWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101622',
})
@WorkWxApi({ permission: '文档', partial: true })
export class WedocSmartdocDeletePageWorkWxInput extends AuthWorkWxInput<WedocSmartdocDeletePageWorkWxOutput> {
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
}
