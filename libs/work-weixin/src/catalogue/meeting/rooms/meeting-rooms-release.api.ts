import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 释放Rooms会议室的返回结果，见 {@link MeetingRoomsReleaseWorkWxInput} */
export class MeetingRoomsReleaseWorkWxOutput extends WorkWxOutput {}

/**
 * 释放Rooms会议室
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98792
 * @example
 * ```ts
 * await workWeixin.send(MeetingRoomsReleaseWorkWxInput.from({ meetingId: 'MEETING_ID', meetingRoomIdList: ['MEETING_ROOM_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/rooms/release',
  desc: '释放Rooms会议室',
  httpMethod: HttpMethod.Post,
  output: MeetingRoomsReleaseWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98792',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRoomsReleaseWorkWxInput extends AuthWorkWxInput<MeetingRoomsReleaseWorkWxOutput> {
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
}
