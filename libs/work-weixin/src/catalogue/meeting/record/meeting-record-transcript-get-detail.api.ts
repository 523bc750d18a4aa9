import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 发言人信息
 *
 * @see {@link MeetingRecordTranscriptGetDetailWorkWxInput}
 */
export class MeetingRecordTranscriptGetDetailSpeakerInfoDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 词
 *
 * @see {@link MeetingRecordTranscriptGetDetailWorkWxInput}
 */
export class MeetingRecordTranscriptGetDetailWordsDto extends HttpRemoteOutput {
  /** 词ID */
  @JsonName('wid')
  wid?: string;

  /** 词开始时间 */
  @JsonName('start_time')
  startTime?: number;

  /** 词结束时间 */
  @JsonName('end_time')
  endTime?: number;

  /** 词文本 */
  @JsonName('text', { sensitive: true })
  text?: string;
}

/**
 * 句子
 *
 * @see {@link MeetingRecordTranscriptGetDetailWorkWxInput}
 */
export class MeetingRecordTranscriptGetDetailSentencesDto extends HttpRemoteOutput {
  /** 句子ID */
  @JsonName('sid')
  sid?: string;

  /** 句子开始时间 */
  @JsonName('start_time')
  startTime?: number;

  /** 句子结束时间 */
  @JsonName('end_time')
  endTime?: number;

  /** 词列表 */
  @JsonName('words', { type: () => [MeetingRecordTranscriptGetDetailWordsDto] })
  words?: MeetingRecordTranscriptGetDetailWordsDto[];
}

/**
 * 段落
 *
 * @see {@link MeetingRecordTranscriptGetDetailWorkWxInput}
 */
export class MeetingRecordTranscriptGetDetailParagraphsDto extends HttpRemoteOutput {
  /** 段落ID */
  @JsonName('pid')
  pid?: string;

  /** 段落开始时间 */
  @JsonName('start_time')
  startTime?: number;

  /** 段落结束时间 */
  @JsonName('end_time')
  endTime?: number;

  /** 发言人信息 */
  @JsonName('speaker_info', { type: () => MeetingRecordTranscriptGetDetailSpeakerInfoDto })
  speakerInfo?: MeetingRecordTranscriptGetDetailSpeakerInfoDto;

  /** 句子列表 */
  @JsonName('sentences', { type: () => [MeetingRecordTranscriptGetDetailSentencesDto] })
  sentences?: MeetingRecordTranscriptGetDetailSentencesDto[];
}

/**
 * 转写详情
 *
 * @see {@link MeetingRecordTranscriptGetDetailWorkWxInput}
 */
export class MeetingRecordTranscriptGetDetailTranscriptsDto extends HttpRemoteOutput {
  /** 段落列表 */
  @JsonName('paragraphs', { type: () => [MeetingRecordTranscriptGetDetailParagraphsDto] })
  paragraphs?: MeetingRecordTranscriptGetDetailParagraphsDto[];

  /** 关键词列表 */
  @JsonName('keywords', { type: () => [String], sensitive: true })
  keywords?: string[];

  /** 声纹识别状态。0-未完成，1-已完成 */
  @JsonName('audio_detect', { type: () => Number })
  audioDetect?: OpenEnum<0 | 1>;
}

/** 获取录制转写详情的返回结果，见 {@link MeetingRecordTranscriptGetDetailWorkWxInput} */
export class MeetingRecordTranscriptGetDetailWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 转写详情 */
  @JsonName('transcripts', { type: () => MeetingRecordTranscriptGetDetailTranscriptsDto })
  transcripts?: MeetingRecordTranscriptGetDetailTranscriptsDto;
}

/**
 * 获取录制转写详情
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 翻页时填写上一页最后一条的 pid，该条会再次返回
 * @see https://developer.work.weixin.qq.com/document/path/98211
 * @example
 * ```ts
 * await workWeixin.send(MeetingRecordTranscriptGetDetailWorkWxInput.from({ recordFileId: 'RECORD_FILE_ID', meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/record/transcript/get_detail',
  desc: '获取录制转写详情',
  httpMethod: HttpMethod.Post,
  output: MeetingRecordTranscriptGetDetailWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98211',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRecordTranscriptGetDetailWorkWxInput extends AuthWorkWxInput<MeetingRecordTranscriptGetDetailWorkWxOutput> {
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

  /** 段落ID */
  @JsonName('pid')
  @IsOptional()
  @IsString({ message: '段落ID必须是字符串' })
  pid?: string;

  /** 查询段落数 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '查询段落数必须是整数' })
  limit?: number;
}
