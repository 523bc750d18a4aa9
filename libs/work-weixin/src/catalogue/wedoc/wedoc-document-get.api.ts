import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 页面大小
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetPageSizeDto extends HttpRemoteOutput {
  /** 页面宽度 */
  @JsonName('width')
  width?: number;

  /** 页面高度 */
  @JsonName('height')
  height?: number;

  /** 页面方向 */
  @JsonName('orientation', { type: 'json' })
  orientation?: Record<string, unknown>;
}

/**
 * 页边距
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetPageMarginsDto extends HttpRemoteOutput {
  /** 上边距 */
  @JsonName('top')
  top?: number;

  /** 右边距 */
  @JsonName('right')
  right?: number;

  /** 下边距 */
  @JsonName('bottom')
  bottom?: number;

  /** 左边距 */
  @JsonName('left')
  left?: number;
}

/**
 * 分节属性
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetSectionPropertyDto extends HttpRemoteOutput {
  /** 页面大小 */
  @JsonName('page_size', { type: () => WedocDocumentGetPageSizeDto })
  pageSize?: WedocDocumentGetPageSizeDto;

  /** 页边距 */
  @JsonName('page_margins', { type: () => WedocDocumentGetPageMarginsDto })
  pageMargins?: WedocDocumentGetPageMarginsDto;
}

/**
 * 编号属性
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetNumberPropertyDto extends HttpRemoteOutput {
  /** 编号缩进层级 */
  @JsonName('nesting_level')
  nestingLevel?: number;

  /** 编号ID */
  @JsonName('number_id')
  numberId?: string;
}

/**
 * 间距
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetSpacingDto extends HttpRemoteOutput {
  /** 段前间距 */
  @JsonName('before')
  before?: number;

  /** 段后间距 */
  @JsonName('after')
  after?: number;

  /** 行间距 */
  @JsonName('line')
  line?: number;

  /** 行间距规则。PAGE_ORIENTATION_UNSPECIFIED-未知，LINE_SPACING_RULE_AUTO-自动，LINE_SPACING_RULE_EXACT-固定值，LINE_SPACING_RULE_AT_LEAST-最小行间距 */
  @JsonName('line_rule', { type: () => String })
  lineRule?: OpenEnum<
    | 'PAGE_ORIENTATION_UNSPECIFIED'
    | 'LINE_SPACING_RULE_AUTO'
    | 'LINE_SPACING_RULE_EXACT'
    | 'LINE_SPACING_RULE_AT_LEAST'
  >;
}

/**
 * 段落缩进
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetIndentDto extends HttpRemoteOutput {
  /** 左缩进 */
  @JsonName('left')
  left?: number;

  /** 左缩进字符数 */
  @JsonName('left_chars')
  leftChars?: number;

  /** 右缩进 */
  @JsonName('right')
  right?: number;

  /** 右缩进字符数 */
  @JsonName('right_chars')
  rightChars?: number;

  /** 悬挂缩进 */
  @JsonName('hanging')
  hanging?: number;

  /** 悬挂缩进字符数 */
  @JsonName('hanging_chars')
  hangingChars?: number;

  /** 首行缩进 */
  @JsonName('first_line')
  firstLine?: number;

  /** 首行缩进字符数 */
  @JsonName('first_line_chars')
  firstLineChars?: number;
}

/**
 * 段落属性
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetParagraphPropertyDto extends HttpRemoteOutput {
  /** 编号属性 */
  @JsonName('number_property', { type: () => WedocDocumentGetNumberPropertyDto })
  numberProperty?: WedocDocumentGetNumberPropertyDto;

  /** 间距 */
  @JsonName('spacing', { type: () => WedocDocumentGetSpacingDto })
  spacing?: WedocDocumentGetSpacingDto;

  /** 段落缩进 */
  @JsonName('indent', { type: () => WedocDocumentGetIndentDto })
  indent?: WedocDocumentGetIndentDto;

  /** 水平对齐类型 */
  @JsonName('alignment_type')
  alignmentType?: string;

  /** 文字方向。TEXT_DIRECTION_UNSPECIFIED-未指定，TEXT_DIRECTION_RIGHT_TO_LEFT-从右到左，TEXT_DIRECTION_LEFT_TO_RIGHT-从左到右 */
  @JsonName('text_direction', { type: () => String })
  textDirection?: OpenEnum<
    'TEXT_DIRECTION_UNSPECIFIED' | 'TEXT_DIRECTION_RIGHT_TO_LEFT' | 'TEXT_DIRECTION_LEFT_TO_RIGHT'
  >;
}

/**
 * 文字底纹
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetShadingDto extends HttpRemoteOutput {
  /** 前景色 */
  @JsonName('foreground_color')
  foregroundColor?: string;

  /** 背景颜色 */
  @JsonName('background_color')
  backgroundColor?: string;
}

/**
 * 文字属性
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetRunPropertyDto extends HttpRemoteOutput {
  /** 字体 */
  @JsonName('font')
  font?: string;

  /** 是否加粗 */
  @JsonName('bold')
  bold?: boolean;

  /** 是否斜体 */
  @JsonName('italics')
  italics?: boolean;

  /** 是否下划线 */
  @JsonName('underline')
  underline?: boolean;

  /** 是否删除线 */
  @JsonName('strike')
  strike?: boolean;

  /** 文字颜色 */
  @JsonName('color')
  color?: string;

  /** 间距 */
  @JsonName('spacing')
  spacing?: number;

  /** 文字大小 */
  @JsonName('size')
  size?: number;

  /** 文字底纹 */
  @JsonName('shading', { type: () => WedocDocumentGetShadingDto })
  shading?: WedocDocumentGetShadingDto;

  /** 上下标类型。RUN_VERTICAL_ALIGN_UNSPECIFIED-未指定，RUN_VERTICAL_ALIGN_BASELINE-基线，RUN_VERTICAL_ALIGN_SUPER_SCRIPT-上标，RUN_VERTICAL_ALIGN_SUB_SCRIPT-下标 */
  @JsonName('vertical_align', { type: () => String })
  verticalAlign?: OpenEnum<
    | 'RUN_VERTICAL_ALIGN_UNSPECIFIED'
    | 'RUN_VERTICAL_ALIGN_BASELINE'
    | 'RUN_VERTICAL_ALIGN_SUPER_SCRIPT'
    | 'RUN_VERTICAL_ALIGN_SUB_SCRIPT'
  >;

  /** 是否占位符 */
  @JsonName('is_placeholder')
  isPlaceholder?: boolean;
}

/**
 * 表格宽度
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetTableWidthDto extends HttpRemoteOutput {
  /** 表格宽度 */
  @JsonName('width')
  width?: number;

  /** 表格宽度类型。TABLE_LAYOUT_TYPE_UNSPECIFIED-未指定，TABLE_LAYOUT_TYPE_FIXED-固定宽度，TABLE_LAYOUT_TYPE_AUTO_FIT-自动调整 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'TABLE_LAYOUT_TYPE_UNSPECIFIED' | 'TABLE_LAYOUT_TYPE_FIXED' | 'TABLE_LAYOUT_TYPE_AUTO_FIT'>;
}

/**
 * 表格属性
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetTablePropertyDto extends HttpRemoteOutput {
  /** 表格宽度 */
  @JsonName('table_width', { type: () => WedocDocumentGetTableWidthDto })
  tableWidth?: WedocDocumentGetTableWidthDto;

  /** 表格水平对齐方式。TABLE_HORIZONTAL_ALIGNMENT_TYPE_UNSPECIFIED-未知，TABLE_HORIZONTAL_ALIGNMENT_TYPE_CENTER-居中，TABLE_HORIZONTAL_ALIGNMENT_TYPE_LEFT-左侧对齐，TABLE_HORIZONTAL_ALIGNMENT_TYPE_START-右侧对齐 */
  @JsonName('horizontal_alignment_type', { type: () => String })
  horizontalAlignmentType?: OpenEnum<
    | 'TABLE_HORIZONTAL_ALIGNMENT_TYPE_UNSPECIFIED'
    | 'TABLE_HORIZONTAL_ALIGNMENT_TYPE_CENTER'
    | 'TABLE_HORIZONTAL_ALIGNMENT_TYPE_LEFT'
    | 'TABLE_HORIZONTAL_ALIGNMENT_TYPE_START'
  >;

  /** 表格布局。TABLE_LAYOUT_TYPE_UNSPECIFIED-未指定，TABLE_LAYOUT_TYPE_FIXED-固定宽度，TABLE_LAYOUT_TYPE_AUTO_FIT-自动调整 */
  @JsonName('table_layout', { type: () => String })
  tableLayout?: OpenEnum<
    'TABLE_LAYOUT_TYPE_UNSPECIFIED' | 'TABLE_LAYOUT_TYPE_FIXED' | 'TABLE_LAYOUT_TYPE_AUTO_FIT'
  >;
}

/**
 * 表格行属性
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetTableRowPropertyDto extends HttpRemoteOutput {
  /** 是否表头行 */
  @JsonName('is_header')
  isHeader?: boolean;
}

/**
 * 上边框
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetTopDto extends HttpRemoteOutput {
  /** 边框颜色 */
  @JsonName('color')
  color?: string;

  /** 边框宽度 */
  @JsonName('width')
  width?: number;
}

/**
 * 左边框
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetLeftDto extends HttpRemoteOutput {
  /** 边框颜色 */
  @JsonName('color')
  color?: string;

  /** 边框宽度 */
  @JsonName('width')
  width?: number;
}

/**
 * 下边框
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetBottomDto extends HttpRemoteOutput {
  /** 边框颜色 */
  @JsonName('color')
  color?: string;

  /** 边框宽度 */
  @JsonName('width')
  width?: number;
}

/**
 * 右边框
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetRightDto extends HttpRemoteOutput {
  /** 边框颜色 */
  @JsonName('color')
  color?: string;

  /** 边框宽度 */
  @JsonName('width')
  width?: number;
}

/**
 * 单元格边框
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetTableCellBordersDto extends HttpRemoteOutput {
  /** 上边框 */
  @JsonName('top', { type: () => WedocDocumentGetTopDto })
  top?: WedocDocumentGetTopDto;

  /** 左边框 */
  @JsonName('left', { type: () => WedocDocumentGetLeftDto })
  left?: WedocDocumentGetLeftDto;

  /** 下边框 */
  @JsonName('bottom', { type: () => WedocDocumentGetBottomDto })
  bottom?: WedocDocumentGetBottomDto;

  /** 右边框 */
  @JsonName('right', { type: () => WedocDocumentGetRightDto })
  right?: WedocDocumentGetRightDto;
}

/**
 * 单元格属性
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetTableCellPropertyDto extends HttpRemoteOutput {
  /** 单元格边框 */
  @JsonName('table_cell_borders', { type: () => WedocDocumentGetTableCellBordersDto })
  tableCellBorders?: WedocDocumentGetTableCellBordersDto;

  /** 垂直对齐方式 */
  @JsonName('vertical_alignment')
  verticalAlignment?: string;
}

/**
 * 裁剪范围
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetRelativeRectDto extends HttpRemoteOutput {
  /** 左边距 */
  @JsonName('left')
  left?: number;

  /** 上边距 */
  @JsonName('top')
  top?: number;

  /** 右边距 */
  @JsonName('right')
  right?: number;

  /** 下边距 */
  @JsonName('bottom')
  bottom?: number;
}

/**
 * 图片尺寸
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetExtentDto extends HttpRemoteOutput {
  /** 图片宽度 */
  @JsonName('cx')
  cx?: number;

  /** 图片高度 */
  @JsonName('cy')
  cy?: number;
}

/**
 * 图片变换
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetTransformDto extends HttpRemoteOutput {
  /** 图片尺寸 */
  @JsonName('extent', { type: () => WedocDocumentGetExtentDto })
  extent?: WedocDocumentGetExtentDto;

  /** 旋转角度 */
  @JsonName('rotation')
  rotation?: number;
}

/**
 * 形状属性
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetShapeDto extends HttpRemoteOutput {
  /** 图片变换 */
  @JsonName('transform', { type: () => WedocDocumentGetTransformDto })
  transform?: WedocDocumentGetTransformDto;
}

/**
 * 图片
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetInlineKeywordPictureDto extends HttpRemoteOutput {
  /** 图片地址 */
  @JsonName('uri')
  uri?: string;

  /** 裁剪范围 */
  @JsonName('relative_rect', { type: () => WedocDocumentGetRelativeRectDto })
  relativeRect?: WedocDocumentGetRelativeRectDto;

  /** 形状属性 */
  @JsonName('shape', { type: () => WedocDocumentGetShapeDto })
  shape?: WedocDocumentGetShapeDto;
}

/**
 * 插件信息
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetAddonDto extends HttpRemoteOutput {
  /** 插件ID */
  @JsonName('addon_id')
  addonId?: string;

  /** 插件来源。ADDON_SOURCE_TYPE_UNSPECIFIED-未知，ADDON_SOURCE_TYPE_NONE-无，ADDON_SOURCE_TYPE_LATEX-公式，ADDON_SOURCE_TYPE_SIGN-签名，ADDON_SOURCE_TYPE_SIGN_BAR-签名占位图 */
  @JsonName('addon_source', { type: () => String })
  addonSource?: OpenEnum<
    | 'ADDON_SOURCE_TYPE_UNSPECIFIED'
    | 'ADDON_SOURCE_TYPE_NONE'
    | 'ADDON_SOURCE_TYPE_LATEX'
    | 'ADDON_SOURCE_TYPE_SIGN'
    | 'ADDON_SOURCE_TYPE_SIGN_BAR'
  >;
}

/**
 * 行内图片
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetInlineKeywordDto extends HttpRemoteOutput {
  /** 图片 */
  @JsonName('picture', { type: () => WedocDocumentGetInlineKeywordPictureDto })
  picture?: WedocDocumentGetInlineKeywordPictureDto;

  /** 插件信息 */
  @JsonName('addon', { type: () => WedocDocumentGetAddonDto })
  addon?: WedocDocumentGetAddonDto;
}

/**
 * 水平位置
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetPositionHorizontalDto extends HttpRemoteOutput {
  /** 位置偏移 */
  @JsonName('pos_offset')
  posOffset?: number;

  /** 相对位置类型。RELATIVE_FROM_HORIZONTAL_UNSPECIFIED-未知，RELATIVE_FROM_HORIZONTAL_MARGIN-边缘，RELATIVE_FROM_HORIZONTAL_PAGE-页，RELATIVE_FROM_HORIZONTAL_COLUMN-列，RELATIVE_FROM_HORIZONTAL_CHARACTER-字符，RELATIVE_FROM_HORIZONTAL_LEFT_MARGIN-左边缘，RELATIVE_FROM_HORIZONTAL_RIGHT_MARGIN-右边缘，RELATIVE_FROM_HORIZONTAL_INSIDE_MARGIN-内部边缘，RELATIVE_FROM_HORIZONTAL_OUTSIDE_MARGIN-外部边缘 */
  @JsonName('relative_from', { type: () => String })
  relativeFrom?: OpenEnum<
    | 'RELATIVE_FROM_HORIZONTAL_UNSPECIFIED'
    | 'RELATIVE_FROM_HORIZONTAL_MARGIN'
    | 'RELATIVE_FROM_HORIZONTAL_PAGE'
    | 'RELATIVE_FROM_HORIZONTAL_COLUMN'
    | 'RELATIVE_FROM_HORIZONTAL_CHARACTER'
    | 'RELATIVE_FROM_HORIZONTAL_LEFT_MARGIN'
    | 'RELATIVE_FROM_HORIZONTAL_RIGHT_MARGIN'
    | 'RELATIVE_FROM_HORIZONTAL_INSIDE_MARGIN'
    | 'RELATIVE_FROM_HORIZONTAL_OUTSIDE_MARGIN'
  >;
}

/**
 * 垂直位置
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetPositionVerticalDto extends HttpRemoteOutput {
  /** 位置偏移 */
  @JsonName('pos_offset')
  posOffset?: number;

  /** 相对位置类型。RELATIVE_FROM_VERTICAL_UNSPECIFIED-未知，RELATIVE_FROM_VERTICAL_MARGIN-边缘，RELATIVE_FROM_VERTICAL_PAGE-页，RELATIVE_FROM_VERTICAL_PARAGRAPH-段，RELATIVE_FROM_VERTICAL_LINE-线，RELATIVE_FROM_VERTICAL_TOP_MARGIN-顶端边缘，RELATIVE_FROM_VERTICAL_BOTTOM_MARGIN-底部边缘，RELATIVE_FROM_VERTICAL_INSIDE_MARGIN-内部边缘，RELATIVE_FROM_VERTICAL_OUTSIDE_MARGIN-外部边缘 */
  @JsonName('relative_from', { type: () => String })
  relativeFrom?: OpenEnum<
    | 'RELATIVE_FROM_VERTICAL_UNSPECIFIED'
    | 'RELATIVE_FROM_VERTICAL_MARGIN'
    | 'RELATIVE_FROM_VERTICAL_PAGE'
    | 'RELATIVE_FROM_VERTICAL_PARAGRAPH'
    | 'RELATIVE_FROM_VERTICAL_LINE'
    | 'RELATIVE_FROM_VERTICAL_TOP_MARGIN'
    | 'RELATIVE_FROM_VERTICAL_BOTTOM_MARGIN'
    | 'RELATIVE_FROM_VERTICAL_INSIDE_MARGIN'
    | 'RELATIVE_FROM_VERTICAL_OUTSIDE_MARGIN'
  >;
}

/**
 * 图片
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetAnchorPictureDto extends HttpRemoteOutput {
  /** 图片地址 */
  @JsonName('uri')
  uri?: string;

  /** 裁剪范围 */
  @JsonName('relative_rect', { type: () => WedocDocumentGetRelativeRectDto })
  relativeRect?: WedocDocumentGetRelativeRectDto;

  /** 形状属性 */
  @JsonName('shape', { type: () => WedocDocumentGetShapeDto })
  shape?: WedocDocumentGetShapeDto;

  /** 水平位置 */
  @JsonName('position_horizontal', { type: () => WedocDocumentGetPositionHorizontalDto })
  positionHorizontal?: WedocDocumentGetPositionHorizontalDto;

  /** 垂直位置 */
  @JsonName('position_vertical', { type: () => WedocDocumentGetPositionVerticalDto })
  positionVertical?: WedocDocumentGetPositionVerticalDto;

  /** 非文字环绕 */
  @JsonName('wrap_none')
  wrapNone?: boolean;

  /** 四周型环绕 */
  @JsonName('wrap_square')
  wrapSquare?: boolean;

  /** 上下型环绕 */
  @JsonName('wrap_top_and_bottom')
  wrapTopAndBottom?: boolean;

  /** 是否衬于文字下方 */
  @JsonName('behind_doc')
  behindDoc?: boolean;

  /** 是否允许重叠 */
  @JsonName('allow_overlap')
  allowOverlap?: boolean;
}

/**
 * 悬浮图片
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetAnchorDto extends HttpRemoteOutput {
  /** 图片 */
  @JsonName('picture', { type: () => WedocDocumentGetAnchorPictureDto })
  picture?: WedocDocumentGetAnchorPictureDto;
}

/**
 * 绘图属性
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetDrawingPropertyDto extends HttpRemoteOutput {
  /** 行内图片 */
  @JsonName('inline_keyword', { type: () => WedocDocumentGetInlineKeywordDto })
  inlineKeyword?: WedocDocumentGetInlineKeywordDto;

  /** 悬浮图片 */
  @JsonName('anchor', { type: () => WedocDocumentGetAnchorDto })
  anchor?: WedocDocumentGetAnchorDto;

  /** 是否占位符 */
  @JsonName('is_placeholder')
  isPlaceholder?: boolean;
}

/**
 * 节点属性
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetPropertyDto extends HttpRemoteOutput {
  /** 分节属性 */
  @JsonName('section_property', { type: () => WedocDocumentGetSectionPropertyDto })
  sectionProperty?: WedocDocumentGetSectionPropertyDto;

  /** 段落属性 */
  @JsonName('paragraph_property', { type: () => WedocDocumentGetParagraphPropertyDto })
  paragraphProperty?: WedocDocumentGetParagraphPropertyDto;

  /** 文字属性 */
  @JsonName('run_property', { type: () => WedocDocumentGetRunPropertyDto })
  runProperty?: WedocDocumentGetRunPropertyDto;

  /** 表格属性 */
  @JsonName('table_property', { type: () => WedocDocumentGetTablePropertyDto })
  tableProperty?: WedocDocumentGetTablePropertyDto;

  /** 表格行属性 */
  @JsonName('table_row_property', { type: () => WedocDocumentGetTableRowPropertyDto })
  tableRowProperty?: WedocDocumentGetTableRowPropertyDto;

  /** 单元格属性 */
  @JsonName('table_cell_property', { type: () => WedocDocumentGetTableCellPropertyDto })
  tableCellProperty?: WedocDocumentGetTableCellPropertyDto;

  /** 绘图属性 */
  @JsonName('drawing_property', { type: () => WedocDocumentGetDrawingPropertyDto })
  drawingProperty?: WedocDocumentGetDrawingPropertyDto;
}

/**
 * 文档根节点
 *
 * @see {@link WedocDocumentGetWorkWxInput}
 */
export class WedocDocumentGetDocumentDto extends HttpRemoteOutput {
  /** 起始位置 */
  @JsonName('begin')
  begin?: number;

  /** 结束位置 */
  @JsonName('end')
  end?: number;

  /** 节点属性 */
  @JsonName('property', { type: () => WedocDocumentGetPropertyDto })
  property?: WedocDocumentGetPropertyDto;

  /** 节点类型。Document-文档根节点，MainStory-正文，Section-分节，Paragraph-段落，Table-表格，TableRow-表格行，TableCell-单元格，Text-文本，Drawing-绘图 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<
    | 'Document'
    | 'MainStory'
    | 'Section'
    | 'Paragraph'
    | 'Table'
    | 'TableRow'
    | 'TableCell'
    | 'Text'
    | 'Drawing'
  >;

  /** 子节点列表 */
  @JsonName('children', { type: () => [WedocDocumentGetDocumentDto] })
  children?: WedocDocumentGetDocumentDto[];

  /** 文本内容 */
  @JsonName('text')
  text?: string;
}

/** 获取文档数据的返回结果，见 {@link WedocDocumentGetWorkWxInput} */
export class WedocDocumentGetWorkWxOutput extends WorkWxOutput {
  /** 版本 */
  @JsonName('version')
  version?: number;

  /** 文档根节点 */
  @JsonName('document', { type: () => WedocDocumentGetDocumentDto })
  document?: WedocDocumentGetDocumentDto;
}

/**
 * 获取文档数据
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/101161
 * @example
 * ```ts
 * await workWeixin.send(WedocDocumentGetWorkWxInput.from({ docId: 'DOC_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/document/get',
  desc: '获取文档数据',
  httpMethod: HttpMethod.Post,
  output: WedocDocumentGetWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101161',
})
@WorkWxApi({ permission: '文档' })
export class WedocDocumentGetWorkWxInput extends AuthWorkWxInput<WedocDocumentGetWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;
}
