import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsOptional } from 'class-validator';

/**
 * 复选框字段属性
 *
 * @see {@link WedocSmartsheetAddFieldsWorkWxInput}
 */
export class CheckboxPropertyDto extends HttpRemoteOutput {
  /** 是否默认勾选 */
  @JsonName('checked')
  @IsOptional()
  @IsBoolean({ message: '是否默认勾选必须是布尔值' })
  checked?: boolean;
}
