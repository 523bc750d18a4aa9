import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 搜索结果
 *
 * @see {@link MeetingRecordTranscriptSearchWorkWxInput}
 */
export class MeetingRecordTranscriptSearchHitsDto extends HttpRemoteOutput {
  /** 段落ID */
  @JsonName('pid')
  pid?: string;

  /** 句子ID */
  @JsonName('sid')
  sid?: string;

  /** 分页偏移量 */
  @JsonName('offset')
  offset?: number;

  /** 长度 */
  @JsonName('length')
  length?: number;
}

/**
 * 时间戳
 *
 * @see {@link MeetingRecordTranscriptSearchWorkWxInput}
 */
export class MeetingRecordTranscriptSearchTimelinesDto extends HttpRemoteOutput {
  /** 段落ID */
  @JsonName('pid')
  pid?: string;

  /** 句子ID */
  @JsonName('sid')
  sid?: string;

  /** 开始时间 */
  @JsonName('start_time')
  startTime?: number;
}

/** 获取录制转写搜索结果的返回结果，见 {@link MeetingRecordTranscriptSearchWorkWxInput} */
export class MeetingRecordTranscriptSearchWorkWxOutput extends WorkWxOutput {
  /** 搜索结果列表 */
  @JsonName('hits', { type: () => [MeetingRecordTranscriptSearchHitsDto] })
  hits?: MeetingRecordTranscriptSearchHitsDto[];

  /** 时间戳列表 */
  @JsonName('timelines', { type: () => [MeetingRecordTranscriptSearchTimelinesDto] })
  timelines?: MeetingRecordTranscriptSearchTimelinesDto[];
}

/**
 * 获取录制转写搜索结果
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98213
 * @example
 * ```ts
 * await workWeixin.send(MeetingRecordTranscriptSearchWorkWxInput.from({ recordFileId: 'RECORD_FILE_ID', meetingId: 'MEETING_ID', text: '搜索文本' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/record/transcript/search',
  desc: '获取录制转写搜索结果',
  httpMethod: HttpMethod.Post,
  output: MeetingRecordTranscriptSearchWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98213',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRecordTranscriptSearchWorkWxInput extends AuthWorkWxInput<MeetingRecordTranscriptSearchWorkWxOutput> {
  /** 录制文件ID */
  @JsonName('record_file_id')
  @IsDefined({ message: '录制文件ID不能为空' })
  @IsString({ message: '录制文件ID必须是字符串' })
  recordFileId!: string;

  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 搜索文本 */
  @JsonName('text')
  @IsDefined({ message: '搜索文本不能为空' })
  @IsString({ message: '搜索文本必须是字符串' })
  text!: string;
}
