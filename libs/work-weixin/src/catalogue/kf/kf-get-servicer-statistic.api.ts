import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 统计数据
 *
 * @see {@link KfGetServicerStatisticWorkWxInput}
 */
export class KfGetServicerStatisticStatisticDto extends HttpRemoteOutput {
  /** 会话数 */
  @JsonName('session_cnt', { sensitive: false })
  sessionCnt?: number;

  /** 客户数 */
  @JsonName('customer_cnt')
  customerCnt?: number;

  /** 客户消息数 */
  @JsonName('customer_msg_cnt')
  customerMsgCnt?: number;

  /** 人工回复率 */
  @JsonName('reply_rate')
  replyRate?: number;

  /** 平均首次响应时长 */
  @JsonName('first_reply_average_sec')
  firstReplyAverageSec?: number;

  /** 满意度评价发送数 */
  @JsonName('satisfaction_investgate_cnt')
  satisfactionInvestigateCnt?: number;

  /** 满意度参评率 */
  @JsonName('satisfaction_participation_rate')
  satisfactionParticipationRate?: number;

  /** 满意评价占比 */
  @JsonName('satisfied_rate')
  satisfiedRate?: number;

  /** 一般评价占比 */
  @JsonName('middling_rate')
  middlingRate?: number;

  /** 不满意评价占比 */
  @JsonName('dissatisfied_rate')
  dissatisfiedRate?: number;

  /** 升级服务客户数 */
  @JsonName('upgrade_service_customer_cnt')
  upgradeServiceCustomerCnt?: number;

  /** 专员服务邀请数 */
  @JsonName('upgrade_service_member_invite_cnt')
  upgradeServiceMemberInviteCnt?: number;

  /** 添加专员客户数 */
  @JsonName('upgrade_service_member_customer_cnt')
  upgradeServiceMemberCustomerCnt?: number;

  /** 客户群服务邀请数 */
  @JsonName('upgrade_service_groupchat_invite_cnt')
  upgradeServiceGroupChatInviteCnt?: number;

  /** 加入客户群客户数 */
  @JsonName('upgrade_service_groupchat_customer_cnt')
  upgradeServiceGroupChatCustomerCnt?: number;

  /** 被拒收客户数 */
  @JsonName('msg_rejected_customer_cnt')
  msgRejectedCustomerCnt?: number;
}

/**
 * 统计数据
 *
 * @see {@link KfGetServicerStatisticWorkWxInput}
 */
export class KfGetServicerStatisticStatisticListDto extends HttpRemoteOutput {
  /** 统计日期 */
  @JsonName('stat_time')
  statTime?: number;

  /** 统计数据 */
  @JsonName('statistic', { type: () => KfGetServicerStatisticStatisticDto })
  statistic?: KfGetServicerStatisticStatisticDto;
}

/** 获取「客户数据统计」接待人员明细数据的返回结果，见 {@link KfGetServicerStatisticWorkWxInput} */
export class KfGetServicerStatisticWorkWxOutput extends WorkWxOutput {
  /** 统计数据列表 */
  @JsonName('statistic_list', { type: () => [KfGetServicerStatisticStatisticListDto] })
  statisticList?: KfGetServicerStatisticStatisticListDto[];
}

/**
 * 获取「客户数据统计」接待人员明细数据
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 时间跨度不超过31天
 * @see https://developer.work.weixin.qq.com/document/path/95490
 * @example
 * ```ts
 * await workWeixin.send(KfGetServicerStatisticWorkWxInput.from({ openKfId: 'OPEN_KF_ID', startTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/get_servicer_statistic',
  desc: '获取「客户数据统计」接待人员明细数据',
  httpMethod: HttpMethod.Post,
  output: KfGetServicerStatisticWorkWxOutput,
  credential: ['kf', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95490',
})
@WorkWxApi({ permission: '微信客服' })
export class KfGetServicerStatisticWorkWxInput extends AuthWorkWxInput<KfGetServicerStatisticWorkWxOutput> {
  /** 客服账号ID */
  @JsonName('open_kfid')
  @IsDefined({ message: '客服账号ID不能为空' })
  @IsString({ message: '客服账号ID必须是字符串' })
  openKfId!: string;

  /** 接待人员UserID */
  @JsonName('servicer_userid')
  @IsOptional()
  @IsString({ message: '接待人员UserID必须是字符串' })
  servicerUserId?: string;

  /** 开始时间 */
  @JsonName('start_time')
  @IsDefined({ message: '开始时间不能为空' })
  @IsInt({ message: '开始时间必须是整数' })
  startTime!: number;

  /** 结束时间 */
  @JsonName('end_time')
  @IsDefined({ message: '结束时间不能为空' })
  @IsInt({ message: '结束时间必须是整数' })
  endTime!: number;
}
