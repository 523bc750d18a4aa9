import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional } from 'class-validator';
import { BlockCodePropsDto } from './block-code-props.dto.js';
import { BlockColumnPropsDto } from './block-column-props.dto.js';
import { BlockFilePropsDto } from './block-file-props.dto.js';
import { BlockHighlightPropsDto } from './block-highlight-props.dto.js';
import { BlockImagePropsDto } from './block-image-props.dto.js';
import { BlockLinkPropsDto } from './block-link-props.dto.js';
import { BlockTablePropsDto } from './block-table-props.dto.js';
import { BlockTextPropsDto } from './block-text-props.dto.js';
import { BlockTodoPropsDto } from './block-todo-props.dto.js';
import { BlockViewPropsDto } from './block-view-props.dto.js';

/**
 * 内容块属性
 *
 * @see {@link WedocSmartdocAddBlocksWorkWxInput}
 */
export class BlockPropsDto extends HttpRemoteOutput {
  /** 文本块属性 */
  @JsonName('text_props', { type: () => BlockTextPropsDto })
  @IsOptional()
  textProps?: BlockTextPropsDto;

  /** 图片块属性 */
  @JsonName('image_props', { type: () => BlockImagePropsDto })
  @IsOptional()
  imageProps?: BlockImagePropsDto;

  /** 文件块属性 */
  @JsonName('file_props', { type: () => BlockFilePropsDto })
  @IsOptional()
  fileProps?: BlockFilePropsDto;

  /** 链接块属性 */
  @JsonName('link_props', { type: () => BlockLinkPropsDto })
  @IsOptional()
  linkProps?: BlockLinkPropsDto;

  /** 表格块属性 */
  @JsonName('table_props', { type: () => BlockTablePropsDto })
  @IsOptional()
  tableProps?: BlockTablePropsDto;

  /** 视图块属性 */
  @JsonName('view_props', { type: () => BlockViewPropsDto })
  @IsOptional()
  viewProps?: BlockViewPropsDto;

  /** 分栏块属性 */
  @JsonName('column_props', { type: () => BlockColumnPropsDto })
  @IsOptional()
  columnProps?: BlockColumnPropsDto;

  /** 高亮块属性 */
  @JsonName('highlight_props', { type: () => BlockHighlightPropsDto })
  @IsOptional()
  highlightProps?: BlockHighlightPropsDto;

  /** 代码块属性 */
  @JsonName('code_props', { type: () => BlockCodePropsDto })
  @IsOptional()
  codeProps?: BlockCodePropsDto;

  /** 待办块属性 */
  @JsonName('todo_props', { type: () => BlockTodoPropsDto })
  @IsOptional()
  todoProps?: BlockTodoPropsDto;
}
