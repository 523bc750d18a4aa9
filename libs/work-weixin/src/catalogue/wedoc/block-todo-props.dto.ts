import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsOptional } from 'class-validator';

/**
 * 待办块属性
 *
 * @see {@link WedocSmartdocAddBlocksWorkWxInput}
 */
export class BlockTodoPropsDto extends HttpRemoteOutput {
  /** 是否已完成 */
  @JsonName('checked')
  @IsOptional()
  @IsBoolean({ message: '是否已完成必须是布尔值' })
  checked?: boolean;
}
