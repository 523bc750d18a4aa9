import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 统计数据
 *
 * @see {@link KfGetCorpStatisticWorkWxInput}
 */
export class KfGetCorpStatisticStatisticDto extends HttpRemoteOutput {
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

  /** 转人工率 */
  @JsonName('ai_transfer_rate')
  aiTransferRate?: number;

  /** 知识命中率 */
  @JsonName('ai_knowledge_hit_rate')
  aiKnowledgeHitRate?: number;

  /** 被拒收客户数 */
  @JsonName('msg_rejected_customer_cnt')
  msgRejectedCustomerCnt?: number;
}

/**
 * 统计数据
 *
 * @see {@link KfGetCorpStatisticWorkWxInput}
 */
export class KfGetCorpStatisticStatisticListDto extends HttpRemoteOutput {
  /** 统计日期 */
  @JsonName('stat_time')
  statTime?: number;

  /** 统计数据 */
  @JsonName('statistic', { type: () => KfGetCorpStatisticStatisticDto })
  statistic?: KfGetCorpStatisticStatisticDto;
}

/** 获取「客户数据统计」企业汇总数据的返回结果，见 {@link KfGetCorpStatisticWorkWxInput} */
export class KfGetCorpStatisticWorkWxOutput extends WorkWxOutput {
  /** 统计数据列表 */
  @JsonName('statistic_list', { type: () => [KfGetCorpStatisticStatisticListDto] })
  statisticList?: KfGetCorpStatisticStatisticListDto[];
}

/**
 * 获取「客户数据统计」企业汇总数据
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 时间跨度不超过31天
 * @see https://developer.work.weixin.qq.com/document/path/95489
 * @example
 * ```ts
 * await workWeixin.send(KfGetCorpStatisticWorkWxInput.from({ openKfId: 'OPEN_KF_ID', startTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/get_corp_statistic',
  desc: '获取「客户数据统计」企业汇总数据',
  httpMethod: HttpMethod.Post,
  output: KfGetCorpStatisticWorkWxOutput,
  credential: ['kf', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95489',
})
@WorkWxApi({ permission: '微信客服' })
export class KfGetCorpStatisticWorkWxInput extends AuthWorkWxInput<KfGetCorpStatisticWorkWxOutput> {
  /** 客服账号ID */
  @JsonName('open_kfid')
  @IsDefined({ message: '客服账号ID不能为空' })
  @IsString({ message: '客服账号ID必须是字符串' })
  openKfId!: string;

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
