import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 录制文件
 *
 * @see {@link MeetingRecordListWorkWxInput}
 */
export class MeetingRecordListRecordFilesDto extends HttpRemoteOutput {
  /** 录制文件ID */
  @JsonName('record_file_id')
  recordFileId?: string;

  /** 录制开始时间 */
  @JsonName('record_start_time')
  recordStartTime?: number;

  /** 录制结束时间 */
  @JsonName('record_end_time')
  recordEndTime?: number;

  /** 录制文件大小 */
  @JsonName('record_size')
  recordSize?: number;

  /** 共享状态。0-未开启，1-已开启 */
  @JsonName('sharing_state', { type: () => Number })
  sharingState?: OpenEnum<0 | 1>;

  /** 共享链接 */
  @JsonName('sharing_url', { sensitive: true })
  sharingUrl?: string;

  /** 仅企业成员可看 */
  @JsonName('required_same_corp')
  requiredSameCorp?: boolean;

  /** 仅参会成员可看 */
  @JsonName('required_attendee')
  requiredAttendee?: boolean;

  /** 访问密码 */
  @JsonName('password', { sensitive: true })
  password?: string;

  /** 共享链接有效期 */
  @JsonName('sharing_expire')
  sharingExpire?: number;

  /** 是否允许下载 */
  @JsonName('allow_download')
  allowDownload?: boolean;
}

/**
 * 会议录制
 *
 * @see {@link MeetingRecordListWorkWxInput}
 */
export class MeetingRecordListRecordMeetingsDto extends HttpRemoteOutput {
  /** 会议录制ID */
  @JsonName('meeting_record_id')
  meetingRecordId?: string;

  /** 会议ID */
  @JsonName('meetingid')
  meetingId?: string;

  /** 会议号 */
  @JsonName('meeting_code')
  meetingCode?: string;

  /** 主持人UserID */
  @JsonName('host_user_id')
  hostUserId?: string;

  /** 会议开始时间 */
  @JsonName('meeting_start_time')
  meetingStartTime?: number;

  /** 会议主题 */
  @JsonName('title')
  title?: string;

  /** 录制状态。1-录制中，3-转码完成 */
  @JsonName('state', { type: () => Number })
  state?: OpenEnum<1 | 3>;

  /** 录制文件列表 */
  @JsonName('record_files', { type: () => [MeetingRecordListRecordFilesDto] })
  recordFiles?: MeetingRecordListRecordFilesDto[];
}

/** 获取会议录制列表的返回结果，见 {@link MeetingRecordListWorkWxInput} */
export class MeetingRecordListWorkWxOutput extends WorkWxOutput {
  /** 会议录制列表 */
  @JsonName('record_meetings', { type: () => [MeetingRecordListRecordMeetingsDto] })
  recordMeetings?: MeetingRecordListRecordMeetingsDto[];

  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;
}

/**
 * 获取会议录制列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。翻页时分页大小须与首次请求一致。时间跨度不超过31天
 * @see https://developer.work.weixin.qq.com/document/path/98192
 * @example
 * ```ts
 * await workWeixin.send(MeetingRecordListWorkWxInput.from({ startTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/record/list',
  desc: '获取会议录制列表',
  httpMethod: HttpMethod.Post,
  output: MeetingRecordListWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'recordMeetings',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98192',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRecordListWorkWxInput extends AuthWorkWxInput<
  MeetingRecordListWorkWxOutput,
  MeetingRecordListRecordMeetingsDto
> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsOptional()
  @IsString({ message: '会议ID必须是字符串' })
  meetingId?: string;

  /** 会议号 */
  @JsonName('meeting_code')
  @IsOptional()
  @IsString({ message: '会议号必须是字符串' })
  meetingCode?: string;

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

  /** 成员UserID */
  @JsonName('userid')
  @IsOptional()
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过20 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(20, { message: '分页大小不能超过20' })
  limit?: number;
}
