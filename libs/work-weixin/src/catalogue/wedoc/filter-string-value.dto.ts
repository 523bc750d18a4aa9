import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsArray, IsOptional, IsString } from 'class-validator';

/**
 * 文本条件值
 *
 * @see {@link WedocSmartsheetGetRecordsWorkWxInput}
 */
export class FilterStringValueDto extends HttpRemoteOutput {
  /** 文本值列表 */
  @JsonName('value', { type: () => [String] })
  @IsOptional()
  @IsArray({ message: '文本值列表必须是数组' })
  @IsString({ each: true, message: '文本值列表的每一项必须是字符串' })
  value?: string[];
}
