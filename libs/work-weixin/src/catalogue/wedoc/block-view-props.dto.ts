import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsOptional, IsString } from 'class-validator';

/**
 * 视图块属性
 *
 * @see {@link WedocSmartdocAddBlocksWorkWxInput}
 */
export class BlockViewPropsDto extends HttpRemoteOutput {
  /** 文档ID */
  @JsonName('doc_id')
  @IsOptional()
  @IsString({ message: '文档ID必须是字符串' })
  docId?: string;

  /** 数据表ID */
  @JsonName('table_id')
  @IsOptional()
  @IsString({ message: '数据表ID必须是字符串' })
  tableId?: string;

  /** 视图ID */
  @JsonName('view_id')
  @IsOptional()
  @IsString({ message: '视图ID必须是字符串' })
  viewId?: string;

  /** 数据表块ID */
  @JsonName('table_block_id')
  @IsOptional()
  @IsString({ message: '数据表块ID必须是字符串' })
  tableBlockId?: string;

  /** 是否显示表标题 */
  @JsonName('enable_table_title')
  @IsOptional()
  @IsBoolean({ message: '是否显示表标题必须是布尔值' })
  enableTableTitle?: boolean;

  /** 是否允许添加行 */
  @JsonName('enable_add_row')
  @IsOptional()
  @IsBoolean({ message: '是否允许添加行必须是布尔值' })
  enableAddRow?: boolean;
}
