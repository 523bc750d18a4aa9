import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 会议纪要
 *
 * @see {@link MeetingRecordGetFileListWorkWxInput}
 */
export class MeetingRecordGetFileListMeetingSummaryDto extends HttpRemoteOutput {
  /** 下载地址 */
  @JsonName('download_address', { sensitive: true })
  downloadAddress?: string;

  /** 文件类型 */
  @JsonName('file_type')
  fileType?: string;
}

/**
 * 录制文件
 *
 * @see {@link MeetingRecordGetFileListWorkWxInput}
 */
export class MeetingRecordGetFileListRecordFilesDto extends HttpRemoteOutput {
  /** 录制文件ID */
  @JsonName('record_file_id')
  recordFileId?: string;

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
  @JsonName('meeting_summary', { type: () => [MeetingRecordGetFileListMeetingSummaryDto] })
  meetingSummary?: MeetingRecordGetFileListMeetingSummaryDto[];
}

/** 获取会议录制地址的返回结果，见 {@link MeetingRecordGetFileListWorkWxInput} */
export class MeetingRecordGetFileListWorkWxOutput extends WorkWxOutput {
  /** 会议录制ID */
  @JsonName('meeting_record_id')
  meetingRecordId?: string;

  /** 会议ID */
  @JsonName('meetingid')
  meetingId?: string;

  /** 会议号 */
  @JsonName('meeting_code')
  meetingCode?: string;

  /** 会议主题 */
  @JsonName('title')
  title?: string;

  /** 录制文件列表 */
  @JsonName('record_files', { type: () => [MeetingRecordGetFileListRecordFilesDto] })
  recordFiles?: MeetingRecordGetFileListRecordFilesDto[];
}

/**
 * 获取会议录制地址
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98196
 * @example
 * ```ts
 * await workWeixin.send(MeetingRecordGetFileListWorkWxInput.from({ meetingRecordId: 'MEETING_RECORD_ID', meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/record/get_file_list',
  desc: '获取会议录制地址',
  httpMethod: HttpMethod.Post,
  output: MeetingRecordGetFileListWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98196',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRecordGetFileListWorkWxInput extends AuthWorkWxInput<MeetingRecordGetFileListWorkWxOutput> {
  /** 会议录制ID */
  @JsonName('meeting_record_id')
  @IsDefined({ message: '会议录制ID不能为空' })
  @IsString({ message: '会议录制ID必须是字符串' })
  meetingRecordId!: string;

  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;
}
