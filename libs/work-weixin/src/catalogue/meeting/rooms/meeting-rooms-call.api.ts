import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { MraAddressDto } from '../mra-address.dto.js';

/** 呼叫Rooms会议室的返回结果，见 {@link MeetingRoomsCallWorkWxInput} */
export class MeetingRoomsCallWorkWxOutput extends WorkWxOutput {
  /** 呼叫ID */
  @JsonName('invite_id')
  inviteId?: string;
}

/**
 * 呼叫Rooms会议室
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 异步接口：结果见 {@link MeetingRoomsGetResponseStatusWorkWxInput}
 * @see https://developer.work.weixin.qq.com/document/path/98804
 * @example
 * ```ts
 * await workWeixin.send(MeetingRoomsCallWorkWxInput.from({ meetingId: 'MEETING_ID', meetingRoomId: 'MEETING_ROOM_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/rooms/call',
  desc: '呼叫Rooms会议室',
  httpMethod: HttpMethod.Post,
  output: MeetingRoomsCallWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98804',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRoomsCallWorkWxInput extends AuthWorkWxInput<MeetingRoomsCallWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** Rooms会议室ID */
  @JsonName('meeting_room_id')
  @AtLeastOneOf(['meetingRoomId', 'mraAddress'], { message: 'Rooms会议室ID和MRA地址至少需要填写一个' })
  @IsString({ message: 'Rooms会议室ID必须是字符串' })
  meetingRoomId?: string;

  /** MRA地址 */
  @JsonName('mra_address', { type: () => MraAddressDto })
  @IsOptional()
  mraAddress?: MraAddressDto;
}
