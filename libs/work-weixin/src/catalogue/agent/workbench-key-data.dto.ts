import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined } from 'class-validator';
import { WorkbenchKeyDataItemDto } from './workbench-key-data-item.dto.js';

/**
 * 关键数据型数据
 *
 * @see {@link AgentBatchSetWorkbenchDataWorkWxInput}
 */
export class WorkbenchKeyDataDto extends HttpRemoteOutput {
  /** 关键数据列表。最多4个 */
  @JsonName('items', { type: () => [WorkbenchKeyDataItemDto] })
  @IsDefined({ message: '关键数据列表不能为空' })
  @IsArray({ message: '关键数据列表必须是数组' })
  @ArrayMaxSize(4, { message: '关键数据列表最多支持4个' })
  items!: WorkbenchKeyDataItemDto[];
}
