import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsOptional } from 'class-validator';

/**
 * 布尔条件值
 *
 * @see {@link WedocSmartsheetGetRecordsWorkWxInput}
 */
export class FilterBoolValueDto extends HttpRemoteOutput {
  /** 布尔值 */
  @JsonName('value')
  @IsOptional()
  @IsBoolean({ message: '布尔值必须是布尔值' })
  value?: boolean;
}
