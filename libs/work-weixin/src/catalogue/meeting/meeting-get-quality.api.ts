import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 参会成员
 *
 * @see {@link MeetingGetQualityWorkWxInput}
 */
export class MeetingGetQualityAttendeesDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 会中临时ID */
  @JsonName('tmp_openid')
  tmpOpenId?: string;

  /** 终端设备类型。0-PSTN，1-PC，2-Mac，3-Android，4-iOS，5-Web，6-iPad，7-Android Pad，8-小程序，9-voip、sip设备，10-Linux，20-Rooms for Touch Windows，21-Rooms for Touch MacOS，22-Rooms for Touch Android，30-Controller for Touch Windows，32-Controller for Touch Android，33-Controller for Touch iOS */
  @JsonName('instance_id', { type: () => Number })
  instanceId?: OpenEnum<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 20 | 21 | 22 | 30 | 32 | 33>;

  /** 健康度。0-无数据，1-健康，2-告警 */
  @JsonName('quality', { type: () => Number })
  quality?: OpenEnum<0 | 1 | 2>;

  /** 音频质量。0-无数据，1-好，2-较好，3-中，4-差 */
  @JsonName('audio_quality', { type: () => Number })
  audioQuality?: OpenEnum<0 | 1 | 2 | 3 | 4>;

  /** 视频质量。0-无数据，1-好，2-较好，3-中，4-差 */
  @JsonName('video_quality', { type: () => Number })
  videoQuality?: OpenEnum<0 | 1 | 2 | 3 | 4>;

  /** 共享屏幕质量。0-无数据，1-好，2-较好，3-中，4-差 */
  @JsonName('screen_share_quality', { type: () => Number })
  screenShareQuality?: OpenEnum<0 | 1 | 2 | 3 | 4>;

  /** 网络质量。0-无数据，1-好，2-较好，3-中，4-差 */
  @JsonName('network_quality', { type: () => Number })
  networkQuality?: OpenEnum<0 | 1 | 2 | 3 | 4>;

  /** 问题列表 */
  @JsonName('problems', { type: () => [String] })
  problems?: string[];
}

/** 获取会议健康度的返回结果，见 {@link MeetingGetQualityWorkWxInput} */
export class MeetingGetQualityWorkWxOutput extends WorkWxOutput {
  /** 健康度。0-无数据，1-健康，2-告警 */
  @JsonName('quality', { type: () => Number })
  quality?: OpenEnum<0 | 1 | 2>;

  /** 音频质量。0-无数据，1-好，2-较好，3-中，4-差 */
  @JsonName('audio_quality', { type: () => Number })
  audioQuality?: OpenEnum<0 | 1 | 2 | 3 | 4>;

  /** 视频质量。0-无数据，1-好，2-较好，3-中，4-差 */
  @JsonName('video_quality', { type: () => Number })
  videoQuality?: OpenEnum<0 | 1 | 2 | 3 | 4>;

  /** 共享屏幕质量。0-无数据，1-好，2-较好，3-中，4-差 */
  @JsonName('screen_share_quality', { type: () => Number })
  screenShareQuality?: OpenEnum<0 | 1 | 2 | 3 | 4>;

  /** 网络质量。0-无数据，1-好，2-较好，3-中，4-差 */
  @JsonName('network_quality', { type: () => Number })
  networkQuality?: OpenEnum<0 | 1 | 2 | 3 | 4>;

  /** 问题列表 */
  @JsonName('problems', { type: () => [String] })
  problems?: string[];

  /** 参会成员列表 */
  @JsonName('attendees', { type: () => [MeetingGetQualityAttendeesDto] })
  attendees?: MeetingGetQualityAttendeesDto[];

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;
}

/**
 * 获取会议健康度
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。翻页时分页大小须与首次请求一致
 * @see https://developer.work.weixin.qq.com/document/path/98821
 * @example
 * ```ts
 * await workWeixin.send(MeetingGetQualityWorkWxInput.from({ meetingId: 'MEETING_ID', startTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/get_quality',
  desc: '获取会议健康度',
  httpMethod: HttpMethod.Post,
  output: MeetingGetQualityWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'attendees',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98821',
})
@WorkWxApi({ permission: '会议' })
export class MeetingGetQualityWorkWxInput extends AuthWorkWxInput<
  MeetingGetQualityWorkWxOutput,
  MeetingGetQualityAttendeesDto
> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 子会议ID */
  @JsonName('sub_meetingid')
  @IsOptional()
  @IsString({ message: '子会议ID必须是字符串' })
  subMeetingId?: string;

  /** 开始时间 */
  @JsonName('start_time')
  @IsDefined({ message: '开始时间不能为空' })
  @IsInt({ message: '开始时间必须是整数' })
  startTime!: number;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过50 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(50, { message: '分页大小不能超过50' })
  limit?: number;
}
