import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 会议纪要
 *
 * @see {@link MeetingRecordGetFileWorkWxInput}
 */
export class MeetingRecordGetFileMeetingSummaryDto extends HttpRemoteOutput {
  /** 下载地址 */
  @JsonName('download_address', { sensitive: true })
  downloadAddress?: string;

  /** 文件类型 */
  @JsonName('file_type')
  fileType?: string;
}

/**
 * 智能转写文件
 *
 * @see {@link MeetingRecordGetFileWorkWxInput}
 */
export class MeetingRecordGetFileAiMeetingTranscriptsDto extends HttpRemoteOutput {
  /** 下载地址 */
  @JsonName('download_address', { sensitive: true })
  downloadAddress?: string;

  /** 文件类型 */
  @JsonName('file_type')
  fileType?: string;
}

/** 获取单个录制文件详情的返回结果，见 {@link MeetingRecordGetFileWorkWxInput} */
export class MeetingRecordGetFileWorkWxOutput extends WorkWxOutput {
  /** 录制文件ID */
  @JsonName('record_file_id')
  recordFileId?: string;

  /** 会议ID */
  @JsonName('meetingid')
  meetingId?: string;

  /** 会议号 */
  @JsonName('meeting_code')
  meetingCode?: string;

  /** 播放地址 */
  @JsonName('view_address', { sensitive: true })
  viewAddress?: string;

  /** 下载地址 */
  @JsonName('download_address', { sensitive: true })
  downloadAddress?: string;

  /** 下载视频格式 */
  @JsonName('download_address_file_type')
  downloadAddressFileType?: string;

  /** 音频下载地址 */
  @JsonName('audio_address', { sensitive: true })
  audioAddress?: string;

  /** 下载音频格式 */
  @JsonName('audio_address_file_type')
  audioAddressFileType?: string;

  /** 会议纪要列表 */
  @JsonName('meeting_summary', { type: () => MeetingRecordGetFileMeetingSummaryDto })
  meetingSummary?: MeetingRecordGetFileMeetingSummaryDto;

  /** 智能转写文件列表 */
  @JsonName('ai_meeting_transcripts', { type: () => [MeetingRecordGetFileAiMeetingTranscriptsDto] })
  aiMeetingTranscripts?: MeetingRecordGetFileAiMeetingTranscriptsDto[];

  /** 录制文件名 */
  @JsonName('record_name')
  recordName?: string;

  /** 录制开始时间 */
  @JsonName('start_time')
  startTime?: string;

  /** 录制结束时间 */
  @JsonName('end_time')
  endTime?: string;

  /** 会议录制名 */
  @JsonName('meeting_record_name')
  meetingRecordName?: string;
}

/**
 * 获取单个录制文件详情
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98205
 * @example
 * ```ts
 * await workWeixin.send(MeetingRecordGetFileWorkWxInput.from({ recordFileId: 'RECORD_FILE_ID', meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/record/get_file',
  desc: '获取单个录制文件详情',
  httpMethod: HttpMethod.Post,
  output: MeetingRecordGetFileWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98205',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRecordGetFileWorkWxInput extends AuthWorkWxInput<MeetingRecordGetFileWorkWxOutput> {
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
}
