import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsOptional, IsString } from 'class-validator';

/**
 * 日期字段属性
 *
 * @see {@link WedocSmartsheetAddFieldsWorkWxInput}
 */
export class DateTimePropertyDto extends HttpRemoteOutput {
  /** 日期格式 */
  @JsonName('format')
  @IsOptional()
  @IsString({ message: '日期格式必须是字符串' })
  format?: string;

  /** 是否自动填充 */
  @JsonName('auto_fill')
  @IsOptional()
  @IsBoolean({ message: '是否自动填充必须是布尔值' })
  autoFill?: boolean;
}
