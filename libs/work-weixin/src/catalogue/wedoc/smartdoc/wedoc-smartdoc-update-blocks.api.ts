import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { BlockPropsDto } from '../block-props.dto.js';

/**
 * 内容块
 *
 * @see {@link WedocSmartdocUpdateBlocksWorkWxInput}
 */
export class WedocSmartdocUpdateBlocksOutputBlocksDto extends HttpRemoteOutput {
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

/** 更新内容块的返回结果，见 {@link WedocSmartdocUpdateBlocksWorkWxInput} */
export class WedocSmartdocUpdateBlocksWorkWxOutput extends WorkWxOutput {
  /** 内容块列表 */
  @JsonName('blocks', { type: () => [WedocSmartdocUpdateBlocksOutputBlocksDto] })
  blocks?: WedocSmartdocUpdateBlocksOutputBlocksDto[];
}

/**
 * 内容块
 *
 * @see {@link WedocSmartdocUpdateBlocksWorkWxInput}
 */
export class WedocSmartdocUpdateBlocksBlocksDto {
  /** 内容块ID */
  @JsonName('id')
  @IsDefined({ message: '内容块ID不能为空' })
  @IsString({ message: '内容块ID必须是字符串' })
  id!: string;

  /** 内容块类型。BLOCK_TYPE_TEXT-文本，BLOCK_TYPE_IMAGE-图片，BLOCK_TYPE_TODO-待办，BLOCK_TYPE_NUMBERED_LIST-有序列表，BLOCK_TYPE_BULLETED_LIST-无序列表，BLOCK_TYPE_DIVIDER-分割线，BLOCK_TYPE_LINK-链接，BLOCK_TYPE_COLUMN_LIST-分栏，BLOCK_TYPE_HEADER_1-一级标题，BLOCK_TYPE_HEADER_2-二级标题，BLOCK_TYPE_HEADER_3-三级标题，BLOCK_TYPE_HEADER_4-四级标题，BLOCK_TYPE_HEADER_5-五级标题，BLOCK_TYPE_HEADER_6-六级标题，BLOCK_TYPE_HIGHLIGHT-高亮块，BLOCK_TYPE_FILE-文件，BLOCK_TYPE_VIEW-视图，BLOCK_TYPE_TABLE-表格，BLOCK_TYPE_CODE-代码，BLOCK_TYPE_QUOTE-引用 */
  @JsonName('type')
  @IsOptional()
  @IsString({ message: '内容块类型必须是字符串' })
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
  @IsOptional()
  @IsString({ message: '内容块标题必须是字符串' })
  title?: string;

  /** 内容块内容 */
  @JsonName('content')
  @IsOptional()
  @IsString({ message: '内容块内容必须是字符串' })
  content?: string;

  /** 上级内容块ID */
  @JsonName('parent_id')
  @IsOptional()
  @IsString({ message: '上级内容块ID必须是字符串' })
  parentId?: string;

  /** 前一项ID */
  @JsonName('after_id')
  @IsOptional()
  @IsString({ message: '前一项ID必须是字符串' })
  afterId?: string;

  /** 子内容块列表 */
  @JsonName('children')
  @IsOptional()
  @IsArray({ message: '子内容块列表必须是数组' })
  @IsString({ each: true, message: '子内容块列表的每一项必须是字符串' })
  children?: string[];

  /** 内容块属性 */
  @JsonName('props', { type: () => BlockPropsDto })
  @IsOptional()
  props?: BlockPropsDto;
}

/**
 * 更新内容块
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/101624
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartdocUpdateBlocksWorkWxInput.from({ docId: 'DOC_ID', pageId: 'PAGE_ID', blocks: [{ id: 'ID' }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartdoc/update_blocks',
  desc: '更新内容块',
  httpMethod: HttpMethod.Post,
  output: WedocSmartdocUpdateBlocksWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101624',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartdocUpdateBlocksWorkWxInput extends AuthWorkWxInput<WedocSmartdocUpdateBlocksWorkWxOutput> {
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

  /** 内容块列表 */
  @JsonName('blocks', { type: () => [WedocSmartdocUpdateBlocksBlocksDto] })
  @IsDefined({ message: '内容块列表不能为空' })
  blocks!: WedocSmartdocUpdateBlocksBlocksDto[];
}
