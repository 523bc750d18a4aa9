import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 段落
 *
 * @see {@link MeetingRecordTranscriptGetParagraphListWorkWxInput}
 */
export class MeetingRecordTranscriptGetParagraphListParagraphsDto extends HttpRemoteOutput {
  /** 段落ID */
  @JsonName('pid')
  pid?: string;

  /** 段落开始时间 */
  @JsonName('start_time')
  startTime?: number;

  /** 段落结束时间 */
  @JsonName('end_time')
  endTime?: number;
}

/** 获取录制转写段落信息的返回结果，见 {@link MeetingRecordTranscriptGetParagraphListWorkWxInput} */
export class MeetingRecordTranscriptGetParagraphListWorkWxOutput extends WorkWxOutput {
  /** 声纹识别状态。0-未完成，1-已完成 */
  @JsonName('audio_detect', { type: () => Number })
  audioDetect?: OpenEnum<0 | 1>;

  /** 段落列表 */
  @JsonName('paragraphs', { type: () => [MeetingRecordTranscriptGetParagraphListParagraphsDto] })
  paragraphs?: MeetingRecordTranscriptGetParagraphListParagraphsDto[];
}

/**
 * 获取录制转写段落信息
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98212
 * @example
 * ```ts
 * await workWeixin.send(MeetingRecordTranscriptGetParagraphListWorkWxInput.from({ recordFileId: 'RECORD_FILE_ID', meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/record/transcript/get_paragraph_list',
  desc: '获取录制转写段落信息',
  httpMethod: HttpMethod.Post,
  output: MeetingRecordTranscriptGetParagraphListWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98212',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRecordTranscriptGetParagraphListWorkWxInput extends AuthWorkWxInput<MeetingRecordTranscriptGetParagraphListWorkWxOutput> {
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
