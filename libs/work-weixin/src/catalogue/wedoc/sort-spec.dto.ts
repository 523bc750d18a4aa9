import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional } from 'class-validator';
import { SortInfoDto } from './sort-info.dto.js';

/**
 * 排序设置
 *
 * @see {@link WedocSmartsheetGetViewsWorkWxInput}
 */
export class SortSpecDto extends HttpRemoteOutput {
  /** 排序字段列表 */
  @JsonName('sort_infos', { type: () => [SortInfoDto] })
  @IsOptional()
  sortInfos?: SortInfoDto[];
}
