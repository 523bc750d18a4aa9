import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 报销明细
 *
 * @see {@link CorpGetApprovalDataWorkWxInput}
 */
export class CorpGetApprovalDataItemDto extends HttpRemoteOutput {
  /** 费用类型 */
  @JsonName('expenseitem_type')
  expenseItemType?: number;

  /** 发生时间 */
  @JsonName('time')
  time?: number;

  /** 费用金额 */
  @JsonName('sums')
  sums?: number;

  /** 明细事由 */
  @JsonName('reason')
  reason?: string;
}

/**
 * 报销信息
 *
 * @see {@link CorpGetApprovalDataWorkWxInput}
 */
export class CorpGetApprovalDataExpenseDto extends HttpRemoteOutput {
  /** 报销类型 */
  @JsonName('expense_type')
  expenseType?: number;

  /** 报销事由 */
  @JsonName('reason')
  reason?: string;

  /** 报销明细列表 */
  @JsonName('item', { type: () => [CorpGetApprovalDataItemDto] })
  item?: CorpGetApprovalDataItemDto[];
}

/**
 * 审批模板信息
 *
 * @see {@link CorpGetApprovalDataWorkWxInput}
 */
export class CorpGetApprovalDataCommDto extends HttpRemoteOutput {
  /** 审批申请数据 */
  @JsonName('apply_data', { sensitive: true })
  applyData?: string;
}

/**
 * 请假信息
 *
 * @see {@link CorpGetApprovalDataWorkWxInput}
 */
export class CorpGetApprovalDataLeaveDto extends HttpRemoteOutput {
  /** 请假时间单位 */
  @JsonName('timeunit')
  timeUnit?: number;

  /** 请假类型 */
  @JsonName('leave_type')
  leaveType?: number;

  /** 请假开始时间 */
  @JsonName('start_time')
  startTime?: number;

  /** 请假结束时间 */
  @JsonName('end_time')
  endTime?: number;

  /** 请假时长 */
  @JsonName('duration')
  duration?: number;

  /** 请假事由 */
  @JsonName('reason', { sensitive: true })
  reason?: string;
}

/**
 * 审批单
 *
 * @see {@link CorpGetApprovalDataWorkWxInput}
 */
export class CorpGetApprovalDataDataDto extends HttpRemoteOutput {
  /** 审批名称 */
  @JsonName('spname')
  spName?: string;

  /** 申请人姓名 */
  @JsonName('apply_name')
  applyName?: string;

  /** 申请人部门 */
  @JsonName('apply_org')
  applyOrg?: string;

  /** 审批人姓名列表 */
  @JsonName('approval_name', { type: () => [String] })
  approvalName?: string[];

  /** 抄送人姓名列表 */
  @JsonName('notify_name', { type: () => [String] })
  notifyName?: string[];

  /** 审批状态 */
  @JsonName('sp_status')
  spStatus?: number;

  /** 审批单号 */
  @JsonName('sp_num')
  spNum?: number;

  /** 附件素材ID列表 */
  @JsonName('mediaids', { type: () => [String] })
  mediaIds?: string[];

  /** 申请时间 */
  @JsonName('apply_time')
  applyTime?: number;

  /** 申请人UserID */
  @JsonName('apply_user_id')
  applyUserId?: string;

  /** 报销信息 */
  @JsonName('expense', { type: () => CorpGetApprovalDataExpenseDto })
  expense?: CorpGetApprovalDataExpenseDto;

  /** 审批模板信息 */
  @JsonName('comm', { type: () => CorpGetApprovalDataCommDto })
  comm?: CorpGetApprovalDataCommDto;

  /** 请假信息 */
  @JsonName('leave', { type: () => CorpGetApprovalDataLeaveDto })
  leave?: CorpGetApprovalDataLeaveDto;
}

/** 获取审批数据（旧）的返回结果，见 {@link CorpGetApprovalDataWorkWxInput} */
export class CorpGetApprovalDataWorkWxOutput extends WorkWxOutput {
  /** 本次返回数量 */
  @JsonName('count')
  count?: number;

  /** 审批单总数 */
  @JsonName('total')
  total?: number;

  /** 下一个审批单号 */
  @JsonName('next_spnum')
  nextSpNum?: number;

  /** 审批单列表 */
  @JsonName('data', { type: () => [CorpGetApprovalDataDataDto] })
  data?: CorpGetApprovalDataDataDto[];
}

/**
 * 获取审批数据（旧）
 *
 * 权限说明：自建应用须在管理端「审批」的可调用应用列表中
 *
 * 频率限制：每企业每分钟600次
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。时间跨度不超过30天
 * @deprecated 不再维护、逐步下线，请改用 `OaGetApprovalInfoWorkWxInput`（oa/getapprovalinfo）
 * @see https://developer.work.weixin.qq.com/document/path/91530
 * @example
 * ```ts
 * await workWeixin.send(CorpGetApprovalDataWorkWxInput.from({ startTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'corp/getapprovaldata',
  desc: '获取审批数据（旧）',
  httpMethod: HttpMethod.Post,
  output: CorpGetApprovalDataWorkWxOutput,
  credential: ['approval', 'app'],
  effect: 'read',
  paging: { in: 'nextSpNum', out: 'nextSpNum', items: 'data', end: { total: 'total' } },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91530',
})
@WorkWxApi({
  permission: '审批',
  replacement: 'oa/getapprovalinfo',
  rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }],
})
export class CorpGetApprovalDataWorkWxInput extends AuthWorkWxInput<
  CorpGetApprovalDataWorkWxOutput,
  CorpGetApprovalDataDataDto
> {
  /** 开始时间 */
  @JsonName('starttime')
  @IsDefined({ message: '开始时间不能为空' })
  @IsInt({ message: '开始时间必须是整数' })
  startTime!: number;

  /** 结束时间 */
  @JsonName('endtime')
  @IsDefined({ message: '结束时间不能为空' })
  @IsInt({ message: '结束时间必须是整数' })
  endTime!: number;

  /** 下一个审批单号 */
  @JsonName('next_spnum')
  @IsOptional()
  @IsInt({ message: '下一个审批单号必须是整数' })
  nextSpNum?: number;
}
