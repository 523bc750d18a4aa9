import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional } from 'class-validator';

/**
 * 起始单元格
 *
 * @see {@link WedocSmartdocAddBlocksWorkWxInput}
 */
export class BlockCellDto extends HttpRemoteOutput {
  /** 行号 */
  @JsonName('row')
  @IsOptional()
  @IsInt({ message: '行号必须是整数' })
  row?: number;

  /** 列号 */
  @JsonName('column')
  @IsOptional()
  @IsInt({ message: '列号必须是整数' })
  column?: number;
}
