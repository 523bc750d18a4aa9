import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { BlockPropsDto } from '../block-props.dto.js';

/**
 * 内容块
 *
 * @see {@link WedocSmartdocGetBlockListWorkWxInput}
 */
export class WedocSmartdocGetBlockListBlocksDto extends HttpRemoteOutput {
  /** 内容块ID */
  @JsonName('id')
  id?: string;

  /** 内容块类型。BLOCK_TYPE_TEXT-文本，BLOCK_TYPE_IMAGE-图片，BLOCK_TYPE_TODO-待办，BLOCK_TYPE_NUMBERED_LIST-有序列表，BLOCK_TYPE_BULLETED_LIST-无序列表，BLOCK_TYPE_DIVIDER-分割线，BLOCK_TYPE_LINK-链接，BLOCK_TYPE_COLUMN_LIST-分栏，BLOCK_TYPE_HEADER_1-一级标题，BLOCK_TYPE_HEADER_2-二级标题，BLOCK_TYPE_HEADER_3-三级标题，BLOCK_TYPE_HEADER_4-四级标题，BLOCK_TYPE_HEADER_5-五级标题，BLOCK_TYPE_HEADER_6-六级标题，BLOCK_TYPE_HIGHLIGHT-高亮块，BLOCK_TYPE_FILE-文件，BLOCK_TYPE_VIEW-视图，BLOCK_TYPE_TABLE-表格，BLOCK_TYPE_CODE-代码，BLOCK_TYPE_QUOTE-引用 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<
    | 'BLOCK_TYPE_TEXT'
    | 'BLOCK_TYPE_IMAGE'
    | 'BLOCK_TYPE_TODO'
    | 'BLOCK_TYPE_NUMBERED_LIST'
    | 'BLOCK_TYPE_BULLETED_LIST'
    | 'BLOCK_TYPE_DIVIDER'
    | 'BLOCK_TYPE_LINK'
    | 'BLOCK_TYPE_COLUMN_LIST'
    | 'BLOCK_TYPE_HEADER_1'
    | 'BLOCK_TYPE_HEADER_2'
    | 'BLOCK_TYPE_HEADER_3'
    | 'BLOCK_TYPE_HEADER_4'
    | 'BLOCK_TYPE_HEADER_5'
    | 'BLOCK_TYPE_HEADER_6'
    | 'BLOCK_TYPE_HIGHLIGHT'
    | 'BLOCK_TYPE_FILE'
    | 'BLOCK_TYPE_VIEW'
    | 'BLOCK_TYPE_TABLE'
    | 'BLOCK_TYPE_CODE'
    | 'BLOCK_TYPE_QUOTE'
  >;

  /** 内容块标题 */
  @JsonName('title')
  title?: string;

  /** 内容块内容 */
  @JsonName('content')
  content?: string;

  /** 上级内容块ID */
  @JsonName('parent_id')
  parentId?: string;

  /** 前一项ID */
  @JsonName('after_id')
  afterId?: string;

  /** 子内容块列表 */
  @JsonName('children', { type: () => [String] })
  children?: string[];

  /** 内容块属性 */
  @JsonName('props', { type: () => BlockPropsDto })
  props?: BlockPropsDto;
}

/** 获取内容块列表的返回结果，见 {@link WedocSmartdocGetBlockListWorkWxInput} */
export class WedocSmartdocGetBlockListWorkWxOutput extends WorkWxOutput {
  /** 内容块列表 */
  @JsonName('blocks', { type: () => [WedocSmartdocGetBlockListBlocksDto] })
  blocks?: WedocSmartdocGetBlockListBlocksDto[];

  /** 是否还有更多。true-是，false-否 */
  @JsonName('has_more', { type: () => String })
  hasMore?: OpenEnum<'true' | 'false'>;

  /** 下一页偏移量 */
  @JsonName('next_start')
  nextStart?: number;
}

/**
 * 获取内容块列表
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/101626
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartdocGetBlockListWorkWxInput.from({ docId: 'DOC_ID', pageId: 'PAGE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartdoc/get_block_list',
  desc: '获取内容块列表',
  httpMethod: HttpMethod.Post,
  output: WedocSmartdocGetBlockListWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  paging: {
    in: 'start',
    out: 'nextStart',
    items: 'blocks',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101626',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartdocGetBlockListWorkWxInput extends AuthWorkWxInput<
  WedocSmartdocGetBlockListWorkWxOutput,
  WedocSmartdocGetBlockListBlocksDto
> {
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
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  ids?: string[];

  /** 起始偏移量。取值不小于0 */
  @JsonName('start')
  @IsOptional()
  @IsInt({ message: '起始偏移量必须是整数' })
  @Min(0, { message: '起始偏移量不能小于0' })
  start?: number;

  /** 分页大小。取值不超过200 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(200, { message: '分页大小不能超过200' })
  limit?: number;
}
