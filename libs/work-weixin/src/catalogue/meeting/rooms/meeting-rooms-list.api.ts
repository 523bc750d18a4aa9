import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * Rooms会议室
 *
 * @see {@link MeetingRoomsListWorkWxInput}
 */
export class MeetingRoomsListMeetingRoomListDto extends HttpRemoteOutput {
  /** Rooms会议室ID */
  @JsonName('meeting_room_id')
  meetingRoomId?: string;

  /** Rooms会议室名称 */
  @JsonName('meeting_room_name')
  meetingRoomName?: string;

  /** Rooms会议室地址 */
  @JsonName('meeting_room_location')
  meetingRoomLocation?: string;

  /** 账号类型。0-普通，1-专款，2-试用 */
  @JsonName('account_type', { type: () => Number })
  accountType?: OpenEnum<0 | 1 | 2>;

  /** 激活码 */
  @JsonName('active_code', { sensitive: true })
  activeCode?: string;

  /** 容纳人数 */
  @JsonName('participant_number')
  participantNumber?: number;

  /** Rooms会议室状态。0-未激活，1-未绑定，2-空闲，3-使用中，4-离线 */
  @JsonName('meeting_room_status', { type: () => Number })
  meetingRoomStatus?: OpenEnum<0 | 1 | 2 | 3 | 4>;

  /** 预定状态。0-未开放预定，1-开放预定 */
  @JsonName('scheduled_status', { type: () => Number })
  scheduledStatus?: OpenEnum<0 | 1>;

  /** 是否允许被呼叫 */
  @JsonName('is_allow_call')
  isAllowCall?: boolean;
}

/** 获取Rooms会议室列表的返回结果，见 {@link MeetingRoomsListWorkWxInput} */
export class MeetingRoomsListWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** Rooms会议室列表 */
  @JsonName('meeting_room_list', { type: () => [MeetingRoomsListMeetingRoomListDto] })
  meetingRoomList?: MeetingRoomsListMeetingRoomListDto[];
}

/**
 * 获取Rooms会议室列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。翻页时分页大小须与首次请求一致
 * @see https://developer.work.weixin.qq.com/document/path/98795
 * @example
 * ```ts
 * await workWeixin.send(MeetingRoomsListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/rooms/list',
  desc: '获取Rooms会议室列表',
  httpMethod: HttpMethod.Post,
  output: MeetingRoomsListWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'meetingRoomList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98795',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRoomsListWorkWxInput extends AuthWorkWxInput<
  MeetingRoomsListWorkWxOutput,
  MeetingRoomsListMeetingRoomListDto
> {
  /** Rooms会议室名称 */
  @JsonName('meeting_room_name')
  @IsOptional()
  @IsString({ message: 'Rooms会议室名称必须是字符串' })
  meetingRoomName?: string;

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
