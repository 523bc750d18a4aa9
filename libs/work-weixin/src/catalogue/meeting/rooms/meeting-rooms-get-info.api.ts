import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 基本信息
 *
 * @see {@link MeetingRoomsGetInfoWorkWxInput}
 */
export class MeetingRoomsGetInfoBasicInfoDto extends HttpRemoteOutput {
  /** Rooms会议室ID列表 */
  @JsonName('rooms_id_list', { type: () => [String] })
  roomsIdList?: string[];

  /** Rooms会议室名称 */
  @JsonName('meeting_room_name')
  meetingRoomName?: string;

  /** 城市 */
  @JsonName('city')
  city?: string;

  /** 楼宇 */
  @JsonName('building')
  building?: string;

  /** 楼层 */
  @JsonName('floor')
  floor?: string;

  /** 容纳人数 */
  @JsonName('participant_number')
  participantNumber?: number;

  /** 会议室设备 */
  @JsonName('device')
  device?: string;

  /** 描述 */
  @JsonName('desc')
  desc?: string;

  /** 管理员密码 */
  @JsonName('password', { sensitive: true })
  password?: string;
}

/**
 * 账号信息
 *
 * @see {@link MeetingRoomsGetInfoWorkWxInput}
 */
export class MeetingRoomsGetInfoAccountInfoDto extends HttpRemoteOutput {
  /** 账号类型。0-普通，1-专款，2-试用 */
  @JsonName('account_type', { type: () => Number })
  accountType?: OpenEnum<0 | 1 | 2>;

  /** 有效期限 */
  @JsonName('valid_period')
  validPeriod?: string;
}

/**
 * 硬件信息
 *
 * @see {@link MeetingRoomsGetInfoWorkWxInput}
 */
export class MeetingRoomsGetInfoHardwareInfoDto extends HttpRemoteOutput {
  /** 厂家 */
  @JsonName('factory')
  factory?: string;

  /** 设备型号 */
  @JsonName('device_model')
  deviceModel?: string;

  /** 序列号 */
  @JsonName('sn')
  sn?: string;

  /** IP地址 */
  @JsonName('ip', { sensitive: true })
  ip?: string;

  /** MAC地址 */
  @JsonName('mac')
  mac?: string;

  /** Rooms版本 */
  @JsonName('rooms_version')
  roomsVersion?: string;

  /** 固件版本 */
  @JsonName('firmware_version')
  firmwareVersion?: string;

  /** 健康状况 */
  @JsonName('health_status')
  healthStatus?: string;

  /** 设备系统 */
  @JsonName('system_type')
  systemType?: string;

  /** Rooms会议室状态。0-未激活，1-未绑定，2-空闲，3-使用中，4-离线 */
  @JsonName('meeting_room_status', { type: () => Number })
  meetingRoomStatus?: OpenEnum<0 | 1 | 2 | 3 | 4>;

  /** 激活时间 */
  @JsonName('active_time')
  activeTime?: string;

  /** CPU信息 */
  @JsonName('cpu_info')
  cpuInfo?: string;

  /** CPU占用率 */
  @JsonName('cpu_usage')
  cpuUsage?: string;

  /** GPU信息 */
  @JsonName('gpu_info')
  gpuInfo?: string;

  /** 网络类型 */
  @JsonName('net_type')
  netType?: string;

  /** 内存信息 */
  @JsonName('memory_info')
  memoryInfo?: string;

  /** 显示器刷新率 */
  @JsonName('monitor_frequency')
  monitorFrequency?: number;

  /** 摄像头型号 */
  @JsonName('camera_model')
  cameraModel?: string;

  /** 是否开启视频镜像 */
  @JsonName('enable_video_mirror')
  enableVideoMirror?: boolean;

  /** 麦克风信息 */
  @JsonName('microphone_info')
  microphoneInfo?: string;

  /** 扬声器信息 */
  @JsonName('speaker_info')
  speakerInfo?: string;
}

/**
 * 专属ID信息
 *
 * @see {@link MeetingRoomsGetInfoWorkWxInput}
 */
export class MeetingRoomsGetInfoPmiInfoDto extends HttpRemoteOutput {
  /** 专属ID */
  @JsonName('pmi_code')
  pmiCode?: string;

  /** 专属ID入会密码 */
  @JsonName('pmi_pwd', { sensitive: true })
  pmiPwd?: string;
}

/** 获取Rooms会议室详情的返回结果，见 {@link MeetingRoomsGetInfoWorkWxInput} */
export class MeetingRoomsGetInfoWorkWxOutput extends WorkWxOutput {
  /** 基本信息 */
  @JsonName('basic_info', { type: () => MeetingRoomsGetInfoBasicInfoDto })
  basicInfo?: MeetingRoomsGetInfoBasicInfoDto;

  /** 账号信息 */
  @JsonName('account_info', { type: () => MeetingRoomsGetInfoAccountInfoDto })
  accountInfo?: MeetingRoomsGetInfoAccountInfoDto;

  /** 硬件信息 */
  @JsonName('hardware_info', { type: () => MeetingRoomsGetInfoHardwareInfoDto })
  hardwareInfo?: MeetingRoomsGetInfoHardwareInfoDto;

  /** 专属ID信息 */
  @JsonName('pmi_info', { type: () => MeetingRoomsGetInfoPmiInfoDto })
  pmiInfo?: MeetingRoomsGetInfoPmiInfoDto;

  /** 告警通知状态。0-未开启，1-已开启 */
  @JsonName('monitor_status', { type: () => Number })
  monitorStatus?: OpenEnum<0 | 1>;

  /** 是否允许被呼叫 */
  @JsonName('is_allow_call')
  isAllowCall?: boolean;

  /** 预定状态。0-未开放预定，1-开放预定 */
  @JsonName('scheduled_status', { type: () => Number })
  scheduledStatus?: OpenEnum<0 | 1>;
}

/**
 * 获取Rooms会议室详情
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98793
 * @example
 * ```ts
 * await workWeixin.send(MeetingRoomsGetInfoWorkWxInput.from({ meetingRoomId: 'MEETING_ROOM_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/rooms/get_info',
  desc: '获取Rooms会议室详情',
  httpMethod: HttpMethod.Post,
  output: MeetingRoomsGetInfoWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98793',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRoomsGetInfoWorkWxInput extends AuthWorkWxInput<MeetingRoomsGetInfoWorkWxOutput> {
  /** Rooms会议室ID */
  @JsonName('meeting_room_id')
  @IsDefined({ message: 'Rooms会议室ID不能为空' })
  @IsString({ message: 'Rooms会议室ID必须是字符串' })
  meetingRoomId!: string;
}
