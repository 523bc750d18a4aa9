import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { FilterConditionDto } from './filter-condition.dto.js';

/**
 * 过滤设置
 *
 * @see {@link WedocSmartsheetGetRecordsWorkWxInput}
 */
export class FilterSpecDto extends HttpRemoteOutput {
  /** 条件关系 */
  @JsonName('conjunction')
  @IsOptional()
  @IsString({ message: '条件关系必须是字符串' })
  conjunction?: string;

  /** 条件列表 */
  @JsonName('conditions', { type: () => [FilterConditionDto] })
  @IsOptional()
  conditions?: FilterConditionDto[];
}
