import { ByteLength, HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 成员
 *
 * @see {@link OaJournalGetStatListWorkWxInput}
 */
export class OaJournalGetStatListUserListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 部门
 *
 * @see {@link OaJournalGetStatListWorkWxInput}
 */
export class OaJournalGetStatListPartyListDto extends HttpRemoteOutput {
  /** 部门ID */
  @JsonName('open_partyid')
  openPartyId?: string;
}

/**
 * 标签
 *
 * @see {@link OaJournalGetStatListWorkWxInput}
 */
export class OaJournalGetStatListTagListDto extends HttpRemoteOutput {
  /** 标签ID */
  @JsonName('open_tagid')
  openTagId?: string;
}

/**
 * 汇报范围
 *
 * @see {@link OaJournalGetStatListWorkWxInput}
 */
export class OaJournalGetStatListReportRangeDto extends HttpRemoteOutput {
  /** 成员列表 */
  @JsonName('user_list', { type: () => [OaJournalGetStatListUserListDto] })
  userList?: OaJournalGetStatListUserListDto[];

  /** 部门列表 */
  @JsonName('party_list', { type: () => [OaJournalGetStatListPartyListDto] })
  partyList?: OaJournalGetStatListPartyListDto[];

  /** 标签列表 */
  @JsonName('tag_list', { type: () => [OaJournalGetStatListTagListDto] })
  tagList?: OaJournalGetStatListTagListDto[];
}

/**
 * 白名单范围
 *
 * @see {@link OaJournalGetStatListWorkWxInput}
 */
export class OaJournalGetStatListWhiteRangeDto extends HttpRemoteOutput {
  /** 成员列表 */
  @JsonName('user_list', { type: () => [OaJournalGetStatListUserListDto] })
  userList?: OaJournalGetStatListUserListDto[];

  /** 部门列表 */
  @JsonName('party_list', { type: () => [OaJournalGetStatListPartyListDto] })
  partyList?: OaJournalGetStatListPartyListDto[];

  /** 标签列表 */
  @JsonName('tag_list', { type: () => [OaJournalGetStatListTagListDto] })
  tagList?: OaJournalGetStatListTagListDto[];
}

/**
 * 上级
 *
 * @see {@link OaJournalGetStatListWorkWxInput}
 */
export class OaJournalGetStatListLeaderListDto extends HttpRemoteOutput {
  /** 上级级别 */
  @JsonName('level')
  level?: number;
}

/**
 * 接收者
 *
 * @see {@link OaJournalGetStatListWorkWxInput}
 */
export class OaJournalGetStatListReceiversDto extends HttpRemoteOutput {
  /** 成员列表 */
  @JsonName('user_list', { type: () => [OaJournalGetStatListUserListDto] })
  userList?: OaJournalGetStatListUserListDto[];

  /** 标签列表 */
  @JsonName('tag_list', { type: () => [OaJournalGetStatListTagListDto] })
  tagList?: OaJournalGetStatListTagListDto[];

  /** 上级列表 */
  @JsonName('leader_list', { type: () => [OaJournalGetStatListLeaderListDto] })
  leaderList?: OaJournalGetStatListLeaderListDto[];
}

/**
 * 汇报成员
 *
 * @see {@link OaJournalGetStatListWorkWxInput}
 */
export class OaJournalGetStatListUserDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 汇报记录
 *
 * @see {@link OaJournalGetStatListWorkWxInput}
 */
export class OaJournalGetStatListItemListDto extends HttpRemoteOutput {
  /** 汇报记录ID */
  @JsonName('journaluuid')
  journalUuid?: string;

  /** 汇报时间 */
  @JsonName('reporttime')
  reportTime?: number;

  /** 是否迟交 */
  @JsonName('flag')
  flag?: number;
}

/**
 * 已汇报
 *
 * @see {@link OaJournalGetStatListWorkWxInput}
 */
export class OaJournalGetStatListReportListDto extends HttpRemoteOutput {
  /** 汇报成员 */
  @JsonName('user', { type: () => OaJournalGetStatListUserDto })
  user?: OaJournalGetStatListUserDto;

  /** 汇报记录列表 */
  @JsonName('itemlist', { type: () => [OaJournalGetStatListItemListDto] })
  itemList?: OaJournalGetStatListItemListDto[];
}

/**
 * 未汇报
 *
 * @see {@link OaJournalGetStatListWorkWxInput}
 */
export class OaJournalGetStatListUnreportListDto extends HttpRemoteOutput {
  /** 未汇报成员 */
  @JsonName('user', { type: () => OaJournalGetStatListUserDto })
  user?: OaJournalGetStatListUserDto;

  /** 汇报记录列表 */
  @JsonName('itemlist', { type: () => [OaJournalGetStatListItemListDto] })
  itemList?: OaJournalGetStatListItemListDto[];
}

/**
 * 统计
 *
 * @see {@link OaJournalGetStatListWorkWxInput}
 */
export class OaJournalGetStatListStatListDto extends HttpRemoteOutput {
  /** 汇报表单ID */
  @JsonName('template_id')
  templateId?: string;

  /** 模板名称 */
  @JsonName('template_name')
  templateName?: string;

  /** 汇报范围 */
  @JsonName('report_range', { type: () => OaJournalGetStatListReportRangeDto })
  reportRange?: OaJournalGetStatListReportRangeDto;

  /** 白名单范围 */
  @JsonName('white_range', { type: () => OaJournalGetStatListWhiteRangeDto })
  whiteRange?: OaJournalGetStatListWhiteRangeDto;

  /** 接收者列表 */
  @JsonName('receivers', { type: () => OaJournalGetStatListReceiversDto })
  receivers?: OaJournalGetStatListReceiversDto;

  /** 周期开始时间 */
  @JsonName('cycle_begin_time')
  cycleBeginTime?: number;

  /** 周期结束时间 */
  @JsonName('cycle_end_time')
  cycleEndTime?: number;

  /** 统计开始时间 */
  @JsonName('stat_begin_time')
  statBeginTime?: number;

  /** 统计结束时间 */
  @JsonName('stat_end_time')
  statEndTime?: number;

  /** 已汇报列表 */
  @JsonName('report_list', { type: () => [OaJournalGetStatListReportListDto] })
  reportList?: OaJournalGetStatListReportListDto[];

  /** 未汇报列表 */
  @JsonName('unreport_list', { type: () => [OaJournalGetStatListUnreportListDto] })
  unreportList?: OaJournalGetStatListUnreportListDto[];

  /** 汇报方式 */
  @JsonName('report_type')
  reportType?: number;
}

/** 获取汇报统计数据的返回结果，见 {@link OaJournalGetStatListWorkWxInput} */
export class OaJournalGetStatListWorkWxOutput extends WorkWxOutput {
  /** 统计列表 */
  @JsonName('stat_list', { type: () => [OaJournalGetStatListStatListDto] })
  statList?: OaJournalGetStatListStatListDto[];
}

/**
 * 获取汇报统计数据
 *
 * 权限说明：自建应用须在管理端「汇报」的可调用应用列表中
 *
 * 时间跨度不超过365天
 * @see https://developer.work.weixin.qq.com/document/path/93395
 * @example
 * ```ts
 * await workWeixin.send(OaJournalGetStatListWorkWxInput.from({ templateId: 'TEMPLATE_ID', startTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/journal/get_stat_list',
  desc: '获取汇报统计数据',
  httpMethod: HttpMethod.Post,
  output: OaJournalGetStatListWorkWxOutput,
  credential: ['journal', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93395',
})
@WorkWxApi({ permission: '汇报' })
export class OaJournalGetStatListWorkWxInput extends AuthWorkWxInput<OaJournalGetStatListWorkWxOutput> {
  /** 汇报表单ID。长度不超过256个字节 */
  @JsonName('template_id')
  @IsDefined({ message: '汇报表单ID不能为空' })
  @ByteLength(0, 256, { message: '汇报表单ID长度不能超过256个字节' })
  templateId!: string;

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
}
