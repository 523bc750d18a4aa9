import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 发起会议记录
 *
 * @see {@link MeetingStatisticsGetStartListWorkWxInput}
 */
export class MeetingStatisticsGetStartListMeetingListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 会议发起时间 */
  @JsonName('start_time')
  startTime?: number;
}

/** 获取会议发起记录的返回结果，见 {@link MeetingStatisticsGetStartListWorkWxInput} */
export class MeetingStatisticsGetStartListWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 发起会议记录列表 */
  @JsonName('meeting_list', { type: () => [MeetingStatisticsGetStartListMeetingListDto] })
  meetingList?: MeetingStatisticsGetStartListMeetingListDto[];

  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;
}

/**
 * 获取会议发起记录
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。时间跨度不超过30天
 * @see https://developer.work.weixin.qq.com/document/path/99651
 * @example
 * ```ts
 * await workWeixin.send(MeetingStatisticsGetStartListWorkWxInput.from({ type: 1, beginTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/statistics/get_start_list',
  desc: '获取会议发起记录',
  httpMethod: HttpMethod.Post,
  output: MeetingStatisticsGetStartListWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'meetingList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99651',
})
@WorkWxApi({ permission: '会议' })
export class MeetingStatisticsGetStartListWorkWxInput extends AuthWorkWxInput<
  MeetingStatisticsGetStartListWorkWxOutput,
  MeetingStatisticsGetStartListMeetingListDto
> {
  /** 查询类型。1-发起成功，2-发起失败 */
  @JsonName('type')
  @IsDefined({ message: '查询类型不能为空' })
  @IsIn([1, 2], { message: '查询类型只能是1(发起成功)或2(发起失败)' })
  type!: 1 | 2;

  /** 开始时间 */
  @JsonName('begin_time')
  @IsDefined({ message: '开始时间不能为空' })
  @IsInt({ message: '开始时间必须是整数' })
  beginTime!: number;

  /** 结束时间 */
  @JsonName('end_time')
  @IsDefined({ message: '结束时间不能为空' })
  @IsInt({ message: '结束时间必须是整数' })
  endTime!: number;

  /** 分页大小。取值不超过1000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(1000, { message: '分页大小不能超过1000' })
  limit?: number;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;
}
