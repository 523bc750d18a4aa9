import {
  AtLeastOneOf,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 会议
 *
 * @see {@link MeetingRoomsListMeetingsWorkWxInput}
 */
export class MeetingRoomsListMeetingsMeetingInfoListDto extends HttpRemoteOutput {
  /** 会议ID */
  @JsonName('meetingid')
  meetingId?: string;

  /** 会议号 */
  @JsonName('meeting_code')
  meetingCode?: string;

  /** 主题 */
  @JsonName('subject')
  subject?: string;

  /** 会议状态。MEETING_STATE_INVALID-非法或未知，MEETING_STATE_INIT-待开始，MEETING_STATE_CANCELLED-已取消，MEETING_STATE_STARTED-进行中，MEETING_STATE_ENDED-已删除，MEETING_STATE_NULL-无状态，MEETING_STATE_RECYCLED-已回收 */
  @JsonName('status', { type: () => String })
  status?: OpenEnum<
    | 'MEETING_STATE_INVALID'
    | 'MEETING_STATE_INIT'
    | 'MEETING_STATE_CANCELLED'
    | 'MEETING_STATE_STARTED'
    | 'MEETING_STATE_ENDED'
    | 'MEETING_STATE_NULL'
    | 'MEETING_STATE_RECYCLED'
  >;

  /** 会议类型。0-一次性会议，1-周期性会议，2-微信专属会议，4-Rooms投屏会议，5-个人会议号会议，6-网络研讨会 */
  @JsonName('meeting_type', { type: () => Number })
  meetingType?: OpenEnum<0 | 1 | 2 | 4 | 5 | 6>;

  /** 会议开始时间 */
  @JsonName('start_time')
  startTime?: number;

  /** 会议结束时间 */
  @JsonName('end_time')
  endTime?: number;
}

/** 获取Rooms会议室下的会议列表的返回结果，见 {@link MeetingRoomsListMeetingsWorkWxInput} */
export class MeetingRoomsListMeetingsWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 会议列表 */
  @JsonName('meeting_info_list', { type: () => [MeetingRoomsListMeetingsMeetingInfoListDto] })
  meetingInfoList?: MeetingRoomsListMeetingsMeetingInfoListDto[];
}

/**
 * 获取Rooms会议室下的会议列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。翻页时分页大小须与首次请求一致。时间跨度不超过90天
 * @see https://developer.work.weixin.qq.com/document/path/98796
 * @example
 * ```ts
 * await workWeixin.send(MeetingRoomsListMeetingsWorkWxInput.from({ meetingRoomId: 'MEETING_ROOM_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/rooms/list_meetings',
  desc: '获取Rooms会议室下的会议列表',
  httpMethod: HttpMethod.Post,
  output: MeetingRoomsListMeetingsWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'meetingInfoList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98796',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRoomsListMeetingsWorkWxInput extends AuthWorkWxInput<
  MeetingRoomsListMeetingsWorkWxOutput,
  MeetingRoomsListMeetingsMeetingInfoListDto
> {
  /** Rooms会议室ID */
  @JsonName('meeting_room_id')
  @AtLeastOneOf(['meetingRoomId', 'roomsId'], { message: 'Rooms会议室ID和Rooms设备ID至少需要填写一个' })
  @IsString({ message: 'Rooms会议室ID必须是字符串' })
  meetingRoomId?: string;

  /** Rooms设备ID */
  @JsonName('rooms_id')
  @IsOptional()
  @IsString({ message: 'Rooms设备ID必须是字符串' })
  roomsId?: string;

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

  /** 分页大小。取值不超过20 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(20, { message: '分页大小不能超过20' })
  limit?: number;
}
