import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsOptional } from 'class-validator';
import { BlockCellRangeDto } from './block-cell-range.dto.js';

/**
 * 表格块属性
 *
 * @see {@link WedocSmartdocAddBlocksWorkWxInput}
 */
export class BlockTablePropsDto extends HttpRemoteOutput {
  /** 单元格位置列表 */
  @JsonName('cell_positions', { type: () => [BlockCellRangeDto] })
  @IsOptional()
  cellPositions?: BlockCellRangeDto[];

  /** 是否启用行标题 */
  @JsonName('enable_row_header')
  @IsOptional()
  @IsBoolean({ message: '是否启用行标题必须是布尔值' })
  enableRowHeader?: boolean;

  /** 是否启用列标题 */
  @JsonName('enable_column_header')
  @IsOptional()
  @IsBoolean({ message: '是否启用列标题必须是布尔值' })
  enableColumnHeader?: boolean;
}
