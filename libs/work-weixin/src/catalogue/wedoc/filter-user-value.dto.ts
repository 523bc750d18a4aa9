import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsArray, IsOptional, IsString } from 'class-validator';

/**
 * 人员条件值
 *
 * @see {@link WedocSmartsheetGetRecordsWorkWxInput}
 */
export class FilterUserValueDto extends HttpRemoteOutput {
  /** 成员值列表 */
  @JsonName('value', { type: () => [String] })
  @IsOptional()
  @IsArray({ message: '成员值列表必须是数组' })
  @IsString({ each: true, message: '成员值列表的每一项必须是字符串' })
  value?: string[];
}
