import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsBoolean, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 编辑文档内容的返回结果，见 {@link WedocDocumentBatchUpdateWorkWxInput} */
export class WedocDocumentBatchUpdateWorkWxOutput extends WorkWxOutput {}

/**
 * 插入位置
 *
 * @see {@link WedocDocumentBatchUpdateWorkWxInput}
 */
export class WedocDocumentBatchUpdateLocationDto {
  /** 位置下标 */
  @JsonName('index')
  @IsOptional()
  @IsInt({ message: '位置下标必须是整数' })
  index?: number;
}

/**
 * 插入文本
 *
 * @see {@link WedocDocumentBatchUpdateWorkWxInput}
 */
export class WedocDocumentBatchUpdateInsertTextDto {
  /** 插入的文本 */
  @JsonName('text')
  @IsOptional()
  @IsString({ message: '插入的文本必须是字符串' })
  text?: string;

  /** 插入位置 */
  @JsonName('location', { type: () => WedocDocumentBatchUpdateLocationDto })
  @IsOptional()
  location?: WedocDocumentBatchUpdateLocationDto;
}

/**
 * 插入表格
 *
 * @see {@link WedocDocumentBatchUpdateWorkWxInput}
 */
export class WedocDocumentBatchUpdateInsertTableDto {
  /** 行数 */
  @JsonName('rows')
  @IsOptional()
  @IsInt({ message: '行数必须是整数' })
  rows?: number;

  /** 列数 */
  @JsonName('cols')
  @IsOptional()
  @IsInt({ message: '列数必须是整数' })
  cols?: number;

  /** 插入位置 */
  @JsonName('location', { type: () => WedocDocumentBatchUpdateLocationDto })
  @IsOptional()
  location?: WedocDocumentBatchUpdateLocationDto;
}

/**
 * 文档范围
 *
 * @see {@link WedocDocumentBatchUpdateWorkWxInput}
 */
export class WedocDocumentBatchUpdateRangesDto {
  /** 起始位置 */
  @JsonName('start_index')
  @IsOptional()
  @IsInt({ message: '起始位置必须是整数' })
  startIndex?: number;

  /** 长度 */
  @JsonName('length')
  @IsOptional()
  @IsInt({ message: '长度必须是整数' })
  length?: number;
}

/**
 * 替换文本
 *
 * @see {@link WedocDocumentBatchUpdateWorkWxInput}
 */
export class WedocDocumentBatchUpdateReplaceTextDto {
  /** 替换的文本 */
  @JsonName('text')
  @IsOptional()
  @IsString({ message: '替换的文本必须是字符串' })
  text?: string;

  /** 文档范围列表。最多10个 */
  @JsonName('ranges', { type: () => [WedocDocumentBatchUpdateRangesDto] })
  @IsOptional()
  @IsArray({ message: '文档范围列表必须是数组' })
  @ArrayMaxSize(10, { message: '文档范围列表最多支持10个' })
  ranges?: WedocDocumentBatchUpdateRangesDto[];
}

/**
 * 删除的范围
 *
 * @see {@link WedocDocumentBatchUpdateWorkWxInput}
 */
export class WedocDocumentBatchUpdateRangeDto {
  /** 起始位置 */
  @JsonName('start_index')
  @IsOptional()
  @IsInt({ message: '起始位置必须是整数' })
  startIndex?: number;

  /** 长度 */
  @JsonName('length')
  @IsOptional()
  @IsInt({ message: '长度必须是整数' })
  length?: number;
}

/**
 * 删除内容
 *
 * @see {@link WedocDocumentBatchUpdateWorkWxInput}
 */
export class WedocDocumentBatchUpdateDeleteContentDto {
  /** 删除的范围 */
  @JsonName('range', { type: () => WedocDocumentBatchUpdateRangeDto })
  @IsOptional()
  range?: WedocDocumentBatchUpdateRangeDto;
}

/**
 * 插入图片
 *
 * @see {@link WedocDocumentBatchUpdateWorkWxInput}
 */
export class WedocDocumentBatchUpdateInsertImageDto {
  /** 图片链接 */
  @JsonName('image_id')
  @IsOptional()
  @IsString({ message: '图片链接必须是字符串' })
  imageId?: string;

  /** 插入位置 */
  @JsonName('location', { type: () => WedocDocumentBatchUpdateLocationDto })
  @IsOptional()
  location?: WedocDocumentBatchUpdateLocationDto;

  /** 图片宽度 */
  @JsonName('width')
  @IsOptional()
  @IsInt({ message: '图片宽度必须是整数' })
  width?: number;

  /** 图片高度 */
  @JsonName('height')
  @IsOptional()
  @IsInt({ message: '图片高度必须是整数' })
  height?: number;
}

/**
 * 插入分页符
 *
 * @see {@link WedocDocumentBatchUpdateWorkWxInput}
 */
export class WedocDocumentBatchUpdateInsertPageBreakDto {
  /** 插入位置 */
  @JsonName('location', { type: () => WedocDocumentBatchUpdateLocationDto })
  @IsOptional()
  location?: WedocDocumentBatchUpdateLocationDto;
}

/**
 * 插入段落
 *
 * @see {@link WedocDocumentBatchUpdateWorkWxInput}
 */
export class WedocDocumentBatchUpdateInsertParagraphDto {
  /** 插入位置 */
  @JsonName('location', { type: () => WedocDocumentBatchUpdateLocationDto })
  @IsOptional()
  location?: WedocDocumentBatchUpdateLocationDto;
}

/**
 * 文本属性
 *
 * @see {@link WedocDocumentBatchUpdateWorkWxInput}
 */
export class WedocDocumentBatchUpdateTextPropertyDto {
  /** 是否加粗 */
  @JsonName('bold')
  @IsOptional()
  @IsBoolean({ message: '是否加粗必须是布尔值' })
  bold?: boolean;

  /** 文字颜色 */
  @JsonName('color')
  @IsOptional()
  @IsString({ message: '文字颜色必须是字符串' })
  color?: string;

  /** 背景颜色 */
  @JsonName('background_color')
  @IsOptional()
  @IsString({ message: '背景颜色必须是字符串' })
  backgroundColor?: string;
}

/**
 * 更新文本属性
 *
 * @see {@link WedocDocumentBatchUpdateWorkWxInput}
 */
export class WedocDocumentBatchUpdateUpdateTextPropertyDto {
  /** 文本属性 */
  @JsonName('text_property', { type: () => WedocDocumentBatchUpdateTextPropertyDto })
  @IsOptional()
  textProperty?: WedocDocumentBatchUpdateTextPropertyDto;

  /** 文档范围列表。最多10个 */
  @JsonName('ranges', { type: () => [WedocDocumentBatchUpdateRangesDto] })
  @IsOptional()
  @IsArray({ message: '文档范围列表必须是数组' })
  @ArrayMaxSize(10, { message: '文档范围列表最多支持10个' })
  ranges?: WedocDocumentBatchUpdateRangesDto[];
}

/**
 * 操作
 *
 * @see {@link WedocDocumentBatchUpdateWorkWxInput}
 */
export class WedocDocumentBatchUpdateRequestsDto {
  /** 插入文本 */
  @JsonName('insert_text', { type: () => WedocDocumentBatchUpdateInsertTextDto })
  @AtLeastOneOf(
    [
      'insertText',
      'insertTable',
      'replaceText',
      'deleteContent',
      'insertImage',
      'insertPageBreak',
      'insertParagraph',
      'updateTextProperty',
    ],
    {
      message:
        '插入文本、插入表格、替换文本、删除内容、插入图片、插入分页符、插入段落和更新文本属性至少需要填写一个',
    },
  )
  insertText?: WedocDocumentBatchUpdateInsertTextDto;

  /** 插入表格 */
  @JsonName('insert_table', { type: () => WedocDocumentBatchUpdateInsertTableDto })
  @IsOptional()
  insertTable?: WedocDocumentBatchUpdateInsertTableDto;

  /** 替换文本 */
  @JsonName('replace_text', { type: () => WedocDocumentBatchUpdateReplaceTextDto })
  @IsOptional()
  replaceText?: WedocDocumentBatchUpdateReplaceTextDto;

  /** 删除内容 */
  @JsonName('delete_content', { type: () => WedocDocumentBatchUpdateDeleteContentDto })
  @IsOptional()
  deleteContent?: WedocDocumentBatchUpdateDeleteContentDto;

  /** 插入图片 */
  @JsonName('insert_image', { type: () => WedocDocumentBatchUpdateInsertImageDto })
  @IsOptional()
  insertImage?: WedocDocumentBatchUpdateInsertImageDto;

  /** 插入分页符 */
  @JsonName('insert_page_break', { type: () => WedocDocumentBatchUpdateInsertPageBreakDto })
  @IsOptional()
  insertPageBreak?: WedocDocumentBatchUpdateInsertPageBreakDto;

  /** 插入段落 */
  @JsonName('insert_paragraph', { type: () => WedocDocumentBatchUpdateInsertParagraphDto })
  @IsOptional()
  insertParagraph?: WedocDocumentBatchUpdateInsertParagraphDto;

  /** 更新文本属性 */
  @JsonName('update_text_property', { type: () => WedocDocumentBatchUpdateUpdateTextPropertyDto })
  @IsOptional()
  updateTextProperty?: WedocDocumentBatchUpdateUpdateTextPropertyDto;
}

/**
 * 编辑文档内容
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97626
 * @example
 * ```ts
 * await workWeixin.send(WedocDocumentBatchUpdateWorkWxInput.from({ docId: 'DOC_ID', requests: [{ insertText: { text: '插入的文本' } }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/document/batch_update',
  desc: '编辑文档内容',
  httpMethod: HttpMethod.Post,
  output: WedocDocumentBatchUpdateWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97626',
})
@WorkWxApi({ permission: '文档' })
export class WedocDocumentBatchUpdateWorkWxInput extends AuthWorkWxInput<WedocDocumentBatchUpdateWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 操作列表。最多30个 */
  @JsonName('requests', { type: () => [WedocDocumentBatchUpdateRequestsDto] })
  @IsDefined({ message: '操作列表不能为空' })
  @IsArray({ message: '操作列表必须是数组' })
  @ArrayMaxSize(30, { message: '操作列表最多支持30个' })
  requests!: WedocDocumentBatchUpdateRequestsDto[];

  /** 版本 */
  @JsonName('version')
  @IsOptional()
  @IsInt({ message: '版本必须是整数' })
  version?: number;
}
