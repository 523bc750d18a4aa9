import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { GroupchatStatisticDto } from '../groupchat-statistic.dto.js';
import { OwnerFilterDto } from '../owner-filter.dto.js';

/**
 * 统计记录
 *
 * @see {@link ExternalcontactGroupchatStatisticWorkWxInput}
 */
export class ExternalcontactGroupchatStatisticItemsDto extends HttpRemoteOutput {
  /** 群主UserID */
  @JsonName('owner')
  owner?: string;

  /** 数据内容 */
  @JsonName('data', { type: () => GroupchatStatisticDto })
  data?: GroupchatStatisticDto;
}

/** 按群主统计客户群数据的返回结果，见 {@link ExternalcontactGroupchatStatisticWorkWxInput} */
export class ExternalcontactGroupchatStatisticWorkWxOutput extends WorkWxOutput {
  /** 记录总数 */
  @JsonName('total')
  total?: number;

  /** 下一页偏移量 */
  @JsonName('next_offset')
  nextOffset?: number;

  /** 统计记录列表 */
  @JsonName('items', { type: () => [ExternalcontactGroupchatStatisticItemsDto] })
  items?: ExternalcontactGroupchatStatisticItemsDto[];
}

/**
 * 按群主统计客户群数据
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。时间跨度不超过30天
 * @see https://developer.work.weixin.qq.com/document/path/92133
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGroupchatStatisticWorkWxInput.from({ dayBeginTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/groupchat/statistic',
  desc: '按群主统计客户群数据',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGroupchatStatisticWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  paging: {
    in: 'offset',
    out: 'nextOffset',
    items: 'items',
    limit: 'limit',
    end: { total: 'total' },
    style: 'offset',
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92133',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGroupchatStatisticWorkWxInput extends AuthWorkWxInput<
  ExternalcontactGroupchatStatisticWorkWxOutput,
  ExternalcontactGroupchatStatisticItemsDto
> {
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

  /** 排序方式。1-新增群数量，2-群总数，3-新增群人数，4-群总人数 */
  @JsonName('order_by')
  @IsOptional()
  @IsInt({ message: '排序方式必须是整数' })
  orderBy?: OpenEnum<1 | 2 | 3 | 4>;

  /** 是否升序。0-降序，1-升序 */
  @JsonName('order_asc')
  @IsOptional()
  @IsIn([0, 1], { message: '是否升序只能是0(降序)或1(升序)' })
  orderAsc?: 0 | 1;

  /** 分页偏移量 */
  @JsonName('offset')
  @IsOptional()
  @IsInt({ message: '分页偏移量必须是整数' })
  offset?: number;

  /** 分页大小。取值1~1000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Min(1, { message: '分页大小必须在1-1000之间' })
  @Max(1000, { message: '分页大小必须在1-1000之间' })
  limit?: number;
}
