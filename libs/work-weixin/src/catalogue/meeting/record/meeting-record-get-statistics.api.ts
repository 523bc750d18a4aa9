import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 统计
 *
 * @see {@link MeetingRecordGetStatisticsWorkWxInput}
 */
export class MeetingRecordGetStatisticsSummariesDto extends HttpRemoteOutput {
  /** 统计日期 */
  @JsonName('date')
  date?: string;

  /** 观看次数 */
  @JsonName('view_count')
  viewCount?: number;

  /** 下载次数 */
  @JsonName('download_count')
  downloadCount?: number;
}

/** 获取录制文件访问统计的返回结果，见 {@link MeetingRecordGetStatisticsWorkWxInput} */
export class MeetingRecordGetStatisticsWorkWxOutput extends WorkWxOutput {
  /** 统计列表 */
  @JsonName('summaries', { type: () => [MeetingRecordGetStatisticsSummariesDto] })
  summaries?: MeetingRecordGetStatisticsSummariesDto[];
}

/**
 * 获取录制文件访问统计
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 时间跨度不超过31天
 * @see https://developer.work.weixin.qq.com/document/path/98209
 * @example
 * ```ts
 * await workWeixin.send(MeetingRecordGetStatisticsWorkWxInput.from({ meetingRecordId: 'MEETING_RECORD_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/record/get_statistics',
  desc: '获取录制文件访问统计',
  httpMethod: HttpMethod.Post,
  output: MeetingRecordGetStatisticsWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98209',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRecordGetStatisticsWorkWxInput extends AuthWorkWxInput<MeetingRecordGetStatisticsWorkWxOutput> {
  /** 会议录制ID */
  @JsonName('meeting_record_id')
  @IsDefined({ message: '会议录制ID不能为空' })
  @IsString({ message: '会议录制ID必须是字符串' })
  meetingRecordId!: string;

  /** 会议ID */
  @JsonName('meetingid')
  @IsOptional()
  @IsString({ message: '会议ID必须是字符串' })
  meetingId?: string;

  /** 开始时间 */
  @JsonName('start_time')
  @IsOptional()
  @IsInt({ message: '开始时间必须是整数' })
  startTime?: number;

  /** 结束时间 */
  @JsonName('end_time')
  @IsOptional()
  @IsInt({ message: '结束时间必须是整数' })
  endTime?: number;
}
