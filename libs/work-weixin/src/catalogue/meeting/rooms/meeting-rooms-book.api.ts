import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsArray, IsBoolean, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * Rooms会议室
 *
 * @see {@link MeetingRoomsBookWorkWxInput}
 */
export class MeetingRoomsBookMeetingRoomListDto extends HttpRemoteOutput {
  /** Rooms会议室ID */
  @JsonName('meeting_room_id')
  meetingRoomId?: string;

  /** Rooms会议室名称 */
  @JsonName('meeting_room_name')
  meetingRoomName?: string;

  /** Rooms会议室地址 */
  @JsonName('meeting_room_location')
  meetingRoomLocation?: string;
}

/** 预定Rooms会议室的返回结果，见 {@link MeetingRoomsBookWorkWxInput} */
export class MeetingRoomsBookWorkWxOutput extends WorkWxOutput {
  /** Rooms会议室列表 */
  @JsonName('meeting_room_list', { type: () => [MeetingRoomsBookMeetingRoomListDto] })
  meetingRoomList?: MeetingRoomsBookMeetingRoomListDto[];
}

/**
 * 预定Rooms会议室
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98791
 * @example
 * ```ts
 * await workWeixin.send(MeetingRoomsBookWorkWxInput.from({ meetingId: 'MEETING_ID', meetingRoomIdList: ['MEETING_ROOM_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/rooms/book',
  desc: '预定Rooms会议室',
  httpMethod: HttpMethod.Post,
  output: MeetingRoomsBookWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98791',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRoomsBookWorkWxInput extends AuthWorkWxInput<MeetingRoomsBookWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** Rooms会议室ID列表 */
  @JsonName('meeting_room_id_list')
  @IsDefined({ message: 'Rooms会议室ID列表不能为空' })
  @IsArray({ message: 'Rooms会议室ID列表必须是数组' })
  @IsString({ each: true, message: 'Rooms会议室ID列表的每一项必须是字符串' })
  meetingRoomIdList!: string[];

  /** 会议主题是否可见 */
  @JsonName('subject_visible')
  @IsOptional()
  @IsBoolean({ message: '会议主题是否可见必须是布尔值' })
  subjectVisible?: boolean;
}
