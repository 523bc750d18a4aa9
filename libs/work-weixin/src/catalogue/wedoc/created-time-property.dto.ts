import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';

/**
 * 创建时间字段属性
 *
 * @see {@link WedocSmartsheetAddFieldsWorkWxInput}
 */
export class CreatedTimePropertyDto extends HttpRemoteOutput {
  /** 日期格式 */
  @JsonName('format')
  @IsOptional()
  @IsString({ message: '日期格式必须是字符串' })
  format?: string;
}
