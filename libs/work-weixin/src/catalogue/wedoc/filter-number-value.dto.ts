import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsNumber, IsOptional } from 'class-validator';

/**
 * 数字条件值
 *
 * @see {@link WedocSmartsheetGetRecordsWorkWxInput}
 */
export class FilterNumberValueDto extends HttpRemoteOutput {
  /** 数字值 */
  @JsonName('value')
  @IsOptional()
  @IsNumber({}, { message: '数字值必须是数字' })
  value?: number;
}
