import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 设备健康信息
 *
 * @see {@link MeetingRoomsListDevicesWorkWxInput}
 */
export class MeetingRoomsListDevicesDeviceMonitorInfoDto extends HttpRemoteOutput {
  /** 摄像头状态 */
  @JsonName('camera_status')
  cameraStatus?: boolean;

  /** 麦克风状态 */
  @JsonName('microphone_status')
  microphoneStatus?: boolean;

  /** 扬声器状态 */
  @JsonName('speaker_status')
  speakerStatus?: boolean;
}

/**
 * 设备信息
 *
 * @see {@link MeetingRoomsListDevicesWorkWxInput}
 */
export class MeetingRoomsListDevicesDeviceInfoListDto extends HttpRemoteOutput {
  /** Rooms会议室ID */
  @JsonName('meeting_room_id')
  meetingRoomId?: string;

  /** Rooms设备ID */
  @JsonName('rooms_id')
  roomsId?: string;

  /** Rooms会议室名称 */
  @JsonName('meeting_room_name')
  meetingRoomName?: string;

  /** Rooms会议室地址 */
  @JsonName('meeting_room_location')
  meetingRoomLocation?: string;

  /** 设备型号 */
  @JsonName('device_model')
  deviceModel?: string;

  /** 应用程序版本 */
  @JsonName('app_version')
  appVersion?: string;

  /** Rooms会议室状态。0-未激活，1-未绑定，2-空闲，3-使用中，4-离线 */
  @JsonName('meeting_room_status', { type: () => Number })
  meetingRoomStatus?: OpenEnum<0 | 1 | 2 | 3 | 4>;

  /** 设备健康信息 */
  @JsonName('device_monitor_info', { type: () => MeetingRoomsListDevicesDeviceMonitorInfoDto })
  deviceMonitorInfo?: MeetingRoomsListDevicesDeviceMonitorInfoDto;
}

/** 获取设备列表的返回结果，见 {@link MeetingRoomsListDevicesWorkWxInput} */
export class MeetingRoomsListDevicesWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 设备信息列表 */
  @JsonName('device_info_list', { type: () => [MeetingRoomsListDevicesDeviceInfoListDto] })
  deviceInfoList?: MeetingRoomsListDevicesDeviceInfoListDto[];
}

/**
 * 获取设备列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。翻页时分页大小须与首次请求一致
 * @see https://developer.work.weixin.qq.com/document/path/98798
 * @example
 * ```ts
 * await workWeixin.send(MeetingRoomsListDevicesWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/rooms/list_devices',
  desc: '获取设备列表',
  httpMethod: HttpMethod.Post,
  output: MeetingRoomsListDevicesWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'deviceInfoList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98798',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRoomsListDevicesWorkWxInput extends AuthWorkWxInput<
  MeetingRoomsListDevicesWorkWxOutput,
  MeetingRoomsListDevicesDeviceInfoListDto
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
