import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsOptional } from 'class-validator';

/**
 * 人员字段属性
 *
 * @see {@link WedocSmartsheetAddFieldsWorkWxInput}
 */
export class UserPropertyDto extends HttpRemoteOutput {
  /** 是否允许多个 */
  @JsonName('is_multiple')
  @IsOptional()
  @IsBoolean({ message: '是否允许多个必须是布尔值' })
  isMultiple?: boolean;

  /** 是否通知成员 */
  @JsonName('is_notified')
  @IsOptional()
  @IsBoolean({ message: '是否通知成员必须是布尔值' })
  isNotified?: boolean;
}
