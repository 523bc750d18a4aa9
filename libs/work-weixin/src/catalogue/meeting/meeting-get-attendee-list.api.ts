import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 参会成员
 *
 * @see {@link MeetingGetAttendeeListWorkWxInput}
 */
export class MeetingGetAttendeeListAttendeesDto extends HttpRemoteOutput {
  /** 会中临时ID */
  @JsonName('tmp_openid')
  tmpOpenId?: string;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 加入时间 */
  @JsonName('join_time')
  joinTime?: string;

  /** 离开时间 */
  @JsonName('quit_time')
  quitTime?: string;

  /** 终端设备类型。0-PSTN，1-PC，2-Mac，3-Android，4-iOS，5-Web，6-iPad，7-Android Pad，8-小程序，9-voip、sip设备，10-Linux，20-Rooms for Touch Windows，21-Rooms for Touch MacOS，22-Rooms for Touch Android，30-Controller for Touch Windows，32-Controller for Touch Android，33-Controller for Touch iOS，81-鸿蒙手机，82-鸿蒙平板，83-鸿蒙PC，84-鸿蒙汽车 */
  @JsonName('instance_id', { type: () => Number })
  instanceId?: OpenEnum<
    0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 20 | 21 | 22 | 30 | 32 | 33 | 81 | 82 | 83 | 84
  >;

  /** 成员角色。0-普通成员，1-创建者，2-主持人，3-创建者和主持人，4-游客，5-游客和主持人，6-联席主持人，7-创建者和联席主持人 */
  @JsonName('role', { type: () => Number })
  role?: OpenEnum<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7>;

  /** 研讨会成员角色。0-普通参会，1-内部嘉宾，2-外部嘉宾，3-邀请链接嘉宾，4-观众 */
  @JsonName('webinar_role', { type: () => Number })
  webinarRole?: OpenEnum<0 | 1 | 2 | 3 | 4>;

  /** 入会方式。0-PSTN普通用户，1-VOIP普通用户，2-附属投屏VOIP，3-Linux VOIP，4-附属语音PSTN，5-附属视频PSTN，6-Linux PSTN */
  @JsonName('join_type', { type: () => Number })
  joinType?: OpenEnum<0 | 1 | 2 | 3 | 4 | 5 | 6>;

  /** 网络类型 */
  @JsonName('net')
  net?: string;

  /** 麦克风状态 */
  @JsonName('audio_state')
  audioState?: boolean;

  /** 屏幕共享状态 */
  @JsonName('screen_shared_state')
  screenSharedState?: boolean;

  /** 用户专属字段 */
  @JsonName('customer_data')
  customerData?: string;

  /** 摄像头状态 */
  @JsonName('video_state')
  videoState?: boolean;
}

/** 获取已参会成员列表的返回结果，见 {@link MeetingGetAttendeeListWorkWxInput} */
export class MeetingGetAttendeeListWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 参会成员列表 */
  @JsonName('attendees', { type: () => [MeetingGetAttendeeListAttendeesDto] })
  attendees?: MeetingGetAttendeeListAttendeesDto[];
}

/**
 * 获取已参会成员列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。翻页时分页大小须与首次请求一致。时间跨度不超过31天
 * @see https://developer.work.weixin.qq.com/document/path/98156
 * @example
 * ```ts
 * await workWeixin.send(MeetingGetAttendeeListWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/get_attendee_list',
  desc: '获取已参会成员列表',
  httpMethod: HttpMethod.Post,
  output: MeetingGetAttendeeListWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'attendees',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98156',
})
@WorkWxApi({ permission: '会议' })
export class MeetingGetAttendeeListWorkWxInput extends AuthWorkWxInput<
  MeetingGetAttendeeListWorkWxOutput,
  MeetingGetAttendeeListAttendeesDto
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
  @IsOptional()
  @IsInt({ message: '开始时间必须是整数' })
  startTime?: number;

  /** 结束时间 */
  @JsonName('end_time')
  @IsOptional()
  @IsInt({ message: '结束时间必须是整数' })
  endTime?: number;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过100 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(100, { message: '分页大小不能超过100' })
  limit?: number;
}
