import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsOptional } from 'class-validator';

/**
 * 群字段属性
 *
 * @see {@link WedocSmartsheetAddFieldsWorkWxInput}
 */
export class GroupchatPropertyDto extends HttpRemoteOutput {
  /** 是否允许多个 */
  @JsonName('allow_multiple')
  @IsOptional()
  @IsBoolean({ message: '是否允许多个必须是布尔值' })
  allowMultiple?: boolean;
}
