import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional } from 'class-validator';
import { BlockCellDto } from './block-cell.dto.js';

/**
 * 单元格位置
 *
 * @see {@link WedocSmartdocAddBlocksWorkWxInput}
 */
export class BlockCellRangeDto extends HttpRemoteOutput {
  /** 起始单元格 */
  @JsonName('start_cell', { type: () => BlockCellDto })
  @IsOptional()
  startCell?: BlockCellDto;

  /** 结束单元格 */
  @JsonName('end_cell', { type: () => BlockCellDto })
  @IsOptional()
  endCell?: BlockCellDto;
}
