import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/**
 * 分栏块属性
 *
 * @see {@link WedocSmartdocAddBlocksWorkWxInput}
 */
export class BlockColumnPropsDto extends HttpRemoteOutput {
  /** 分栏数。取值2~4 */
  @JsonName('column_num')
  @IsOptional()
  @IsInt({ message: '分栏数必须是整数' })
  @Min(2, { message: '分栏数必须在2-4之间' })
  @Max(4, { message: '分栏数必须在2-4之间' })
  columnNum?: number;
}
