import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 设置审批单审批信息的返回结果，见 {@link AdvancedFeatureSetApprovalDetailWorkWxInput} */
export class AdvancedFeatureSetApprovalDetailWorkWxOutput extends WorkWxOutput {}

/**
 * 节点
 *
 * @see {@link AdvancedFeatureSetApprovalDetailWorkWxInput}
 */
export class AdvancedFeatureSetApprovalDetailNodeListDto {
  /** 当前处理人列表。最多100个 */
  @JsonName('current_approvers')
  @AtLeastOneOf(['currentApprovers', 'completedApprovers'], {
    message: '当前处理人列表和已处理人列表至少需要填写一个',
  })
  @IsArray({ message: '当前处理人列表必须是数组' })
  @ArrayMaxSize(100, { message: '当前处理人列表最多支持100个' })
  @IsString({ each: true, message: '当前处理人列表的每一项必须是字符串' })
  currentApprovers?: string[];

  /** 已处理人列表 */
  @JsonName('completed_approvers')
  @IsOptional()
  @IsArray({ message: '已处理人列表必须是数组' })
  @IsString({ each: true, message: '已处理人列表的每一项必须是字符串' })
  completedApprovers?: string[];

  /** 审批节点状态。1-审批中，2-已驳回，3-已同意，101-已撤销，102-未到流程 */
  @JsonName('node_apv_status')
  @IsOptional()
  @IsInt({ message: '审批节点状态必须是整数' })
  nodeApvStatus?: OpenEnum<1 | 2 | 3 | 101 | 102>;

  /** 节点多人审批方式。1-会签，2-或签，3-依次审批 */
  @JsonName('node_apv_rel')
  @IsDefined({ message: '节点多人审批方式不能为空' })
  @IsIn([1, 2, 3], { message: '节点多人审批方式只能是1(会签)、2(或签)或3(依次审批)' })
  nodeApvRel!: 1 | 2 | 3;

  /** 节点更新时间 */
  @JsonName('apv_update_time')
  @IsOptional()
  @IsInt({ message: '节点更新时间必须是整数' })
  apvUpdateTime?: number;

  /** 节点状态 */
  @JsonName('node_status')
  @IsOptional()
  @IsInt({ message: '节点状态必须是整数' })
  nodeStatus?: number;
}

/**
 * 审批流程
 *
 * @see {@link AdvancedFeatureSetApprovalDetailWorkWxInput}
 */
export class AdvancedFeatureSetApprovalDetailProcessListDto {
  /** 节点列表 */
  @JsonName('node_list', { type: () => [AdvancedFeatureSetApprovalDetailNodeListDto] })
  @IsDefined({ message: '节点列表不能为空' })
  nodeList!: AdvancedFeatureSetApprovalDetailNodeListDto[];
}

/**
 * 设置审批单审批信息
 *
 * 权限说明：自建应用须在管理端「高级功能 - 成员申请管理」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/99880
 * @example
 * ```ts
 * await workWeixin.send(AdvancedFeatureSetApprovalDetailWorkWxInput.from({
 *   approvalId: 'APPROVAL_ID',
 *   approvalStatus: 1,
 *   applyId: 'APPLY_ID',
 *   approvalUrl: 'APPROVAL_URL',
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'advanced_feature/set_approval_detail',
  desc: '设置审批单审批信息',
  httpMethod: HttpMethod.Post,
  output: AdvancedFeatureSetApprovalDetailWorkWxOutput,
  credential: ['advancedFeature', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99880',
})
@WorkWxApi({ permission: '高级功能 - 成员申请管理' })
export class AdvancedFeatureSetApprovalDetailWorkWxInput extends AuthWorkWxInput<AdvancedFeatureSetApprovalDetailWorkWxOutput> {
  /** 审批单ID */
  @JsonName('approval_id')
  @IsDefined({ message: '审批单ID不能为空' })
  @IsString({ message: '审批单ID必须是字符串' })
  approvalId!: string;

  /** 审批单状态。1-审批中，2-已驳回，3-已同意，101-已撤销 */
  @JsonName('approval_status')
  @IsDefined({ message: '审批单状态不能为空' })
  @IsInt({ message: '审批单状态必须是整数' })
  approvalStatus!: OpenEnum<1 | 2 | 3 | 101>;

  /** 申请ID */
  @JsonName('apply_id')
  @IsDefined({ message: '申请ID不能为空' })
  @IsString({ message: '申请ID必须是字符串' })
  applyId!: string;

  /** 审批单链接 */
  @JsonName('approval_url')
  @IsDefined({ message: '审批单链接不能为空' })
  @IsString({ message: '审批单链接必须是字符串' })
  approvalUrl!: string;

  /** 审批流程 */
  @JsonName('process_list', { type: () => AdvancedFeatureSetApprovalDetailProcessListDto })
  @IsOptional()
  processList?: AdvancedFeatureSetApprovalDetailProcessListDto;
}
