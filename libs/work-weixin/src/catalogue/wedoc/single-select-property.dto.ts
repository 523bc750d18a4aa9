import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsOptional } from 'class-validator';
import { SelectOptionDto } from './select-option.dto.js';

/**
 * 单选字段属性
 *
 * @see {@link WedocSmartsheetAddFieldsWorkWxInput}
 */
export class SingleSelectPropertyDto extends HttpRemoteOutput {
  /** 是否允许新增选项 */
  @JsonName('is_quick_add')
  @IsOptional()
  @IsBoolean({ message: '是否允许新增选项必须是布尔值' })
  isQuickAdd?: boolean;

  /** 选项列表 */
  @JsonName('options', { type: () => [SelectOptionDto] })
  @IsOptional()
  options?: SelectOptionDto[];
}
