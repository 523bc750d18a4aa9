import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { MraAddressDto } from '../mra-address.dto.js';

/** 获取Rooms会议室应答状态的返回结果，见 {@link MeetingRoomsGetResponseStatusWorkWxInput} */
export class MeetingRoomsGetResponseStatusWorkWxOutput extends WorkWxOutput {
  /** 应答状态。0-无应答，1-未呼叫，2-入会中，3-被拒绝，4-呼叫中，5-取消呼叫，6-已离会 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 1 | 2 | 3 | 4 | 5 | 6>;

  /** 最近应答时间 */
  @JsonName('response_time')
  responseTime?: string;
}

/**
 * 获取Rooms会议室应答状态
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98806
 * @example
 * ```ts
 * await workWeixin.send(MeetingRoomsGetResponseStatusWorkWxInput.from({ meetingId: 'MEETING_ID', meetingRoomId: 'MEETING_ROOM_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/rooms/get_response_status',
  desc: '获取Rooms会议室应答状态',
  httpMethod: HttpMethod.Post,
  output: MeetingRoomsGetResponseStatusWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98806',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRoomsGetResponseStatusWorkWxInput extends AuthWorkWxInput<MeetingRoomsGetResponseStatusWorkWxOutput> {
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
