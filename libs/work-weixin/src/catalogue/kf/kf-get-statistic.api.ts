import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 统计数据
 *
 * @see {@link KfGetStatisticWorkWxInput}
 */
export class KfGetStatisticStatisticDto extends HttpRemoteOutput {
  /** 会话数 */
  @JsonName('session_cnt', { sensitive: false })
  sessionCnt?: number;

  /** 客户数 */
  @JsonName('customer_cnt')
  customerCnt?: number;

  /** 客户消息数 */
  @JsonName('customer_msg_cnt')
  customerMsgCnt?: number;

  /** 升级服务客户数 */
  @JsonName('upgrade_service_customer_cnt')
  upgradeServiceCustomerCnt?: number;

  /** 智能回复会话数 */
  @JsonName('ai_session_reply_cnt', { sensitive: false })
  aiSessionReplyCnt?: number;

  /** 接入人工会话数 */
  @JsonName('servicer_session_cnt', { sensitive: false })
  servicerSessionCnt?: number;

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
}

/**
 * 统计数据
 *
 * @see {@link KfGetStatisticWorkWxInput}
 */
export class KfGetStatisticStatisticListDto extends HttpRemoteOutput {
  /** 统计日期 */
  @JsonName('stat_time')
  statTime?: number;

  /** 统计数据 */
  @JsonName('statistic', { type: () => KfGetStatisticStatisticDto })
  statistic?: KfGetStatisticStatisticDto;
}

/** 获取客服数据统计的返回结果，见 {@link KfGetStatisticWorkWxInput} */
export class KfGetStatisticWorkWxOutput extends WorkWxOutput {
  /** 统计数据列表 */
  @JsonName('statistic_list', { type: () => [KfGetStatisticStatisticListDto] })
  statisticList?: KfGetStatisticStatisticListDto[];
}

/**
 * 获取客服数据统计
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；自建应用须在管理端「微信客服组件」的可调用应用列表中；第三方应用可调用
 *
 * 时间跨度不超过31天
 * @see https://developer.work.weixin.qq.com/document/path/99367
 * @example
 * ```ts
 * await workWeixin.send(KfGetStatisticWorkWxInput.from({ accessToken: 'ACCESS_TOKEN', startTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/get_statistic',
  desc: '获取客服数据统计',
  httpMethod: HttpMethod.Post,
  output: KfGetStatisticWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99367',
})
@WorkWxApi({ permission: '微信客服组件' })
export class KfGetStatisticWorkWxInput extends AuthWorkWxInput<KfGetStatisticWorkWxOutput> {
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
