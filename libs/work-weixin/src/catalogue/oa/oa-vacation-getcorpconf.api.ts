import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 额度区间
 *
 * @see {@link OaVacationGetCorpConfWorkWxInput}
 */
export class OaVacationGetCorpConfListDto extends HttpRemoteOutput {
  /** 发放时长 */
  @JsonName('quota')
  quota?: number;

  /** 起始位置 */
  @JsonName('begin')
  begin?: number;

  /** 结束位置 */
  @JsonName('end')
  end?: number;

  /** 是否按实际入职计算 */
  @JsonName('based_on_actual_work_time')
  basedOnActualWorkTime?: boolean;
}

/**
 * 额度计算规则
 *
 * @see {@link OaVacationGetCorpConfWorkWxInput}
 */
export class OaVacationGetCorpConfQuotaRulesDto extends HttpRemoteOutput {
  /** 额度区间列表 */
  @JsonName('list', { type: () => [OaVacationGetCorpConfListDto] })
  list?: OaVacationGetCorpConfListDto[];

  /** 是否按实际入职计算 */
  @JsonName('based_on_actual_work_time')
  basedOnActualWorkTime?: boolean;
}

/**
 * 额度配置
 *
 * @see {@link OaVacationGetCorpConfWorkWxInput}
 */
export class OaVacationGetCorpConfQuotaAttrDto extends HttpRemoteOutput {
  /** 发放类型。0-不限额，1-自动按年发放，2-手动发放，3-自动按月发放 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<0 | 1 | 2 | 3>;

  /** 自动发放时间 */
  @JsonName('autoreset_time')
  autoResetTime?: number;

  /** 自动发放时长 */
  @JsonName('autoreset_duration')
  autoResetDuration?: number;

  /** 额度计算类型。0-固定额度，1-按工龄计算，2-按司龄计算 */
  @JsonName('quota_rule_type', { type: () => Number })
  quotaRuleType?: OpenEnum<0 | 1 | 2>;

  /** 额度计算规则 */
  @JsonName('quota_rules', { type: () => OaVacationGetCorpConfQuotaRulesDto })
  quotaRules?: OaVacationGetCorpConfQuotaRulesDto;

  /** 是否按入职日期发放 */
  @JsonName('at_entry_date')
  atEntryDate?: boolean;

  /** 按月发放日 */
  @JsonName('auto_reset_month_day')
  autoResetMonthDay?: number;
}

/**
 * 失效日期
 *
 * @see {@link OaVacationGetCorpConfWorkWxInput}
 */
export class OaVacationGetCorpConfDateDto extends HttpRemoteOutput {
  /** 失效月份 */
  @JsonName('month')
  month?: number;

  /** 失效日 */
  @JsonName('day')
  day?: number;
}

/**
 * 延长的有效期
 *
 * @see {@link OaVacationGetCorpConfWorkWxInput}
 */
export class OaVacationGetCorpConfExternDurationDto extends HttpRemoteOutput {
  /** 延长月数 */
  @JsonName('month')
  month?: number;

  /** 延长天数 */
  @JsonName('day')
  day?: number;
}

/**
 * 过期规则
 *
 * @see {@link OaVacationGetCorpConfWorkWxInput}
 */
export class OaVacationGetCorpConfExpireRuleDto extends HttpRemoteOutput {
  /** 过期规则类型。1-按固定时间，2-按年过期，3-按月过期，4-不过期 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2 | 3 | 4>;

  /** 有效期时长 */
  @JsonName('duration')
  duration?: number;

  /** 失效日期 */
  @JsonName('date', { type: () => OaVacationGetCorpConfDateDto })
  date?: OaVacationGetCorpConfDateDto;

  /** 是否允许延长有效期 */
  @JsonName('extern_duration_enable')
  externDurationEnable?: boolean;

  /** 延长的有效期 */
  @JsonName('extern_duration', { type: () => OaVacationGetCorpConfExternDurationDto })
  externDuration?: OaVacationGetCorpConfExternDurationDto;
}

/**
 * 假期
 *
 * @see {@link OaVacationGetCorpConfWorkWxInput}
 */
export class OaVacationGetCorpConfListsDto extends HttpRemoteOutput {
  /** 假期ID */
  @JsonName('id')
  id?: number;

  /** 假期名称 */
  @JsonName('name')
  name?: string;

  /** 假期时间刻度。0-按天，1-按小时 */
  @JsonName('time_attr', { type: () => Number })
  timeAttr?: OpenEnum<0 | 1>;

  /** 时长计算类型。0-自然日，1-工作日 */
  @JsonName('duration_type', { type: () => Number })
  durationType?: OpenEnum<0 | 1>;

  /** 额度配置 */
  @JsonName('quota_attr', { type: () => OaVacationGetCorpConfQuotaAttrDto })
  quotaAttr?: OaVacationGetCorpConfQuotaAttrDto;

  /** 一天折算时长 */
  @JsonName('perday_duration')
  perDayDuration?: number;

  /** 是否关联加班调休。0-否，1-是 */
  @JsonName('is_newovertime', { type: () => Number })
  isNewOvertime?: OpenEnum<0 | 1>;

  /** 入职月数限制 */
  @JsonName('enter_comp_time_limit')
  enterCompTimeLimit?: number;

  /** 过期规则 */
  @JsonName('expire_rule', { type: () => OaVacationGetCorpConfExpireRuleDto })
  expireRule?: OaVacationGetCorpConfExpireRuleDto;
}

/** 获取企业假期管理配置的返回结果，见 {@link OaVacationGetCorpConfWorkWxInput} */
export class OaVacationGetCorpConfWorkWxOutput extends WorkWxOutput {
  /** 假期列表 */
  @JsonName('lists', { type: () => [OaVacationGetCorpConfListsDto] })
  lists?: OaVacationGetCorpConfListsDto[];
}

/**
 * 获取企业假期管理配置
 *
 * 权限说明：自建应用须在管理端「审批」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每分钟600次
 * @see https://developer.work.weixin.qq.com/document/path/93375
 * @example
 * ```ts
 * await workWeixin.send(OaVacationGetCorpConfWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/vacation/getcorpconf',
  desc: '获取企业假期管理配置',
  httpMethod: HttpMethod.Get,
  output: OaVacationGetCorpConfWorkWxOutput,
  credential: ['approval', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93375',
})
@WorkWxApi({ permission: '审批', rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] })
export class OaVacationGetCorpConfWorkWxInput extends AuthWorkWxInput<OaVacationGetCorpConfWorkWxOutput> {}
