import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ApprovalTextDto } from './approval-text.dto.js';

/**
 * 关联审批单
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class ApprovalRelatedDto extends HttpRemoteOutput {
  /** 模板名称列表 */
  @JsonName('template_names', { type: () => [ApprovalTextDto] })
  templateNames?: ApprovalTextDto[];

  /** 审批状态 */
  @JsonName('sp_status')
  spStatus?: number;

  /** 提单人姓名 */
  @JsonName('name')
  name?: string;

  /** 提单时间 */
  @JsonName('create_time')
  createTime?: number;

  /** 审批单号 */
  @JsonName('sp_no')
  spNo?: string;
}
