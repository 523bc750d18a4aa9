import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { GroupchatStatisticDto } from '../groupchat-statistic.dto.js';
import { OwnerFilterDto } from '../owner-filter.dto.js';

/**
 * 统计记录
 *
 * @see {@link ExternalcontactGroupchatStatisticGroupByDayWorkWxInput}
 */
export class ExternalcontactGroupchatStatisticGroupByDayItemsDto extends HttpRemoteOutput {
  /** 统计日期 */
  @JsonName('stat_time')
  statTime?: number;

  /** 数据内容 */
  @JsonName('data', { type: () => GroupchatStatisticDto })
  data?: GroupchatStatisticDto;
}

/** 按自然日统计客户群数据的返回结果，见 {@link ExternalcontactGroupchatStatisticGroupByDayWorkWxInput} */
export class ExternalcontactGroupchatStatisticGroupByDayWorkWxOutput extends WorkWxOutput {
  /** 统计记录列表 */
  @JsonName('items', { type: () => [ExternalcontactGroupchatStatisticGroupByDayItemsDto] })
  items?: ExternalcontactGroupchatStatisticGroupByDayItemsDto[];
}

/**
 * 按自然日统计客户群数据
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 时间跨度不超过30天
 * @see https://developer.work.weixin.qq.com/document/path/92133
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGroupchatStatisticGroupByDayWorkWxInput.from({ dayBeginTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/groupchat/statistic_group_by_day',
  desc: '按自然日统计客户群数据',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGroupchatStatisticGroupByDayWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92133',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGroupchatStatisticGroupByDayWorkWxInput extends AuthWorkWxInput<ExternalcontactGroupchatStatisticGroupByDayWorkWxOutput> {
  /** 起始日期 */
  @JsonName('day_begin_time')
  @IsDefined({ message: '起始日期不能为空' })
  @IsInt({ message: '起始日期必须是整数' })
  dayBeginTime!: number;

  /** 结束日期 */
  @JsonName('day_end_time')
  @IsOptional()
  @IsInt({ message: '结束日期必须是整数' })
  dayEndTime?: number;

  /** 群主过滤 */
  @JsonName('owner_filter', { type: () => OwnerFilterDto })
  @IsOptional()
  ownerFilter?: OwnerFilterDto;
}
