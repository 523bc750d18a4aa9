import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined } from 'class-validator';
import { WorkbenchListItemDto } from './workbench-list-item.dto.js';

/**
 * 列表型数据
 *
 * @see {@link AgentBatchSetWorkbenchDataWorkWxInput}
 */
export class WorkbenchListDto extends HttpRemoteOutput {
  /** 列表项。最多3个 */
  @JsonName('items', { type: () => [WorkbenchListItemDto] })
  @IsDefined({ message: '列表项不能为空' })
  @IsArray({ message: '列表项必须是数组' })
  @ArrayMaxSize(3, { message: '列表项最多支持3个' })
  items!: WorkbenchListItemDto[];
}
