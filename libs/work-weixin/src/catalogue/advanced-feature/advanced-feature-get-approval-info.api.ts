import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 审批信息
 *
 * @see {@link AdvancedFeatureGetApprovalInfoWorkWxInput}
 */
export class AdvancedFeatureGetApprovalInfoApprovalInfoDto extends HttpRemoteOutput {
  /** 申请人UserID */
  @JsonName('applicant')
  applicant?: string;

  /** 创建时间 */
  @JsonName('create_time')
  createTime?: number;

  /** 业务类型。1-邮件，2-文档，3-微盘，4-会议 */
  @JsonName('business_type', { type: () => Number })
  businessType?: OpenEnum<1 | 2 | 3 | 4>;

  /** 审批单ID */
  @JsonName('approval_id')
  approvalId?: string;

  /** 申请ID */
  @JsonName('apply_id')
  applyId?: string;

  /** 审批单链接 */
  @JsonName('approval_url')
  approvalUrl?: string;

  /** 审批单状态。1-审批中，2-审批人驳回，3-审批人同意，4-管理员驳回，5-管理员已分配，0-历史申请记录 */
  @JsonName('approval_status', { type: () => Number })
  approvalStatus?: OpenEnum<1 | 2 | 3 | 4 | 5 | 0>;

  /** 审批类型。0-默认申请，1-自定义审批，2-企业接口 */
  @JsonName('approval_type', { type: () => Number })
  approvalType?: OpenEnum<0 | 1 | 2>;

  /** 申请原因 */
  @JsonName('request_reason')
  requestReason?: string;
}

/** 获取申请单详细信息的返回结果，见 {@link AdvancedFeatureGetApprovalInfoWorkWxInput} */
export class AdvancedFeatureGetApprovalInfoWorkWxOutput extends WorkWxOutput {
  /** 审批信息 */
  @JsonName('approval_info', { type: () => AdvancedFeatureGetApprovalInfoApprovalInfoDto })
  approvalInfo?: AdvancedFeatureGetApprovalInfoApprovalInfoDto;
}

/**
 * 获取申请单详细信息
 *
 * 权限说明：自建应用须在管理端「高级功能 - 成员申请管理」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/99885
 * @example
 * ```ts
 * await workWeixin.send(AdvancedFeatureGetApprovalInfoWorkWxInput.from({ applyId: 'APPLY_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'advanced_feature/get_approval_info',
  desc: '获取申请单详细信息',
  httpMethod: HttpMethod.Post,
  output: AdvancedFeatureGetApprovalInfoWorkWxOutput,
  credential: ['advancedFeature', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99885',
})
@WorkWxApi({ permission: '高级功能 - 成员申请管理' })
export class AdvancedFeatureGetApprovalInfoWorkWxInput extends AuthWorkWxInput<AdvancedFeatureGetApprovalInfoWorkWxOutput> {
  /** 申请ID */
  @JsonName('apply_id')
  @IsDefined({ message: '申请ID不能为空' })
  @IsString({ message: '申请ID必须是字符串' })
  applyId!: string;
}
