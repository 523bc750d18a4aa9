import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { MraAddressDto } from '../mra-address.dto.js';

/** 取消呼叫Rooms会议室的返回结果，见 {@link MeetingRoomsCancelCallWorkWxInput} */
export class MeetingRoomsCancelCallWorkWxOutput extends WorkWxOutput {}

/**
 * 取消呼叫Rooms会议室
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98805
 * @example
 * ```ts
 * await workWeixin.send(MeetingRoomsCancelCallWorkWxInput.from({ meetingId: 'MEETING_ID', inviteId: 'INVITE_ID', meetingRoomId: 'MEETING_ROOM_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/rooms/cancel_call',
  desc: '取消呼叫Rooms会议室',
  httpMethod: HttpMethod.Post,
  output: MeetingRoomsCancelCallWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98805',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRoomsCancelCallWorkWxInput extends AuthWorkWxInput<MeetingRoomsCancelCallWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 呼叫ID */
  @JsonName('invite_id')
  @IsDefined({ message: '呼叫ID不能为空' })
  @IsString({ message: '呼叫ID必须是字符串' })
  inviteId!: string;

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
