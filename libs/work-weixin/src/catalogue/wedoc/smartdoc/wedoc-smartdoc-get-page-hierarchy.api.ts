import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 页面
 *
 * @see {@link WedocSmartdocGetPageHierarchyWorkWxInput}
 */
export class WedocSmartdocGetPageHierarchyPagesDto extends HttpRemoteOutput {
  /** 页面ID */
  @JsonName('page_id')
  pageId?: string;

  /** 上级页面ID */
  @JsonName('parent_id')
  parentId?: string;

  /** 页面标题 */
  @JsonName('title')
  title?: string;
}

/** 获取页面结构的返回结果，见 {@link WedocSmartdocGetPageHierarchyWorkWxInput} */
export class WedocSmartdocGetPageHierarchyWorkWxOutput extends WorkWxOutput {
  /** 页面列表 */
  @JsonName('pages', { type: () => [WedocSmartdocGetPageHierarchyPagesDto] })
  pages?: WedocSmartdocGetPageHierarchyPagesDto[];
}

/**
 * 获取页面结构
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 字段不完整：只包含可以确认的部分，其余字段可以用 `extra` 传递和读取
 * @see https://developer.work.weixin.qq.com/document/path/101619
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartdocGetPageHierarchyWorkWxInput.from({ docId: 'DOC_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartdoc/get_page_hierarchy',
  desc: '获取页面结构',
  httpMethod: HttpMethod.Post,
  output: WedocSmartdocGetPageHierarchyWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101619',
})
@WorkWxApi({ permission: '文档', partial: true })
export class WedocSmartdocGetPageHierarchyWorkWxInput extends AuthWorkWxInput<WedocSmartdocGetPageHierarchyWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;
}
