import { ByteLength, HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 批量获取汇报记录单号的返回结果，见 {@link OaJournalGetRecordListWorkWxInput} */
export class OaJournalGetRecordListWorkWxOutput extends WorkWxOutput {
  /** 汇报记录ID列表 */
  @JsonName('journaluuid_list', { type: () => [String] })
  journalUuidList?: string[];

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: number;

  /** 是否拉取完毕。0-未拉完，1-已拉完 */
  @JsonName('endflag', { type: () => Number })
  endFlag?: OpenEnum<0 | 1>;
}

/**
 * 筛选条件
 *
 * @see {@link OaJournalGetRecordListWorkWxInput}
 */
export class OaJournalGetRecordListFiltersDto {
  /** 筛选类型。长度不超过256个字节 */
  @JsonName('key', { sensitive: false })
  @IsOptional()
  @ByteLength(0, 256, { message: '筛选类型长度不能超过256个字节' })
  key?: string;

  /** 筛选值。长度不超过256个字节 */
  @JsonName('value')
  @IsOptional()
  @ByteLength(0, 256, { message: '筛选值长度不能超过256个字节' })
  value?: string;
}

/**
 * 批量获取汇报记录单号
 *
 * 权限说明：自建应用须在管理端「汇报」的可调用应用列表中
 *
 * 频率限制：每企业每分钟600次
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。时间跨度不超过30天
 * @see https://developer.work.weixin.qq.com/document/path/93393
 * @example
 * ```ts
 * await workWeixin.send(OaJournalGetRecordListWorkWxInput.from({ startTime: 1735660800, endTime: 1735660800, cursor: 1, limit: 100 }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/journal/get_record_list',
  desc: '批量获取汇报记录单号',
  httpMethod: HttpMethod.Post,
  output: OaJournalGetRecordListWorkWxOutput,
  credential: ['journal', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'journalUuidList',
    limit: 'limit',
    first: 0,
    end: { field: 'endFlag', is: 1 },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93393',
})
@WorkWxApi({ permission: '汇报', rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] })
export class OaJournalGetRecordListWorkWxInput extends AuthWorkWxInput<
  OaJournalGetRecordListWorkWxOutput,
  string
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

  /** 分页游标 */
  @JsonName('cursor')
  @IsDefined({ message: '分页游标不能为空' })
  @IsInt({ message: '分页游标必须是整数' })
  cursor!: number;

  /** 分页大小 */
  @JsonName('limit')
  @IsDefined({ message: '分页大小不能为空' })
  @IsInt({ message: '分页大小必须是整数' })
  limit!: number;

  /** 筛选条件列表 */
  @JsonName('filters', { type: () => [OaJournalGetRecordListFiltersDto] })
  @IsOptional()
  filters?: OaJournalGetRecordListFiltersDto[];
}
