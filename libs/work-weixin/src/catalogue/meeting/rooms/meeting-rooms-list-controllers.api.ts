import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 控制器
 *
 * @see {@link MeetingRoomsListControllersWorkWxInput}
 */
export class MeetingRoomsListControllersControllerInfoListDto extends HttpRemoteOutput {
  /** Rooms设备ID */
  @JsonName('rooms_id')
  roomsId?: string;

  /** Rooms会议室名称 */
  @JsonName('meeting_room_name')
  meetingRoomName?: string;

  /** Rooms会议室地址 */
  @JsonName('meeting_room_location')
  meetingRoomLocation?: string;

  /** 控制器名称 */
  @JsonName('controller_name')
  controllerName?: string;

  /** 厂商 */
  @JsonName('manufacture_name')
  manufactureName?: string;

  /** 控制器型号 */
  @JsonName('controller_model')
  controllerModel?: string;

  /** 应用程序版本 */
  @JsonName('app_version')
  appVersion?: string;

  /** 设备状态。0-离线，1-在线 */
  @JsonName('status', { type: () => String })
  status?: OpenEnum<'0' | '1'>;

  /** 固件版本 */
  @JsonName('framework_version')
  frameworkVersion?: string;

  /** IP地址 */
  @JsonName('ip_address')
  ipAddress?: string;

  /** MAC地址 */
  @JsonName('mac_address')
  macAddress?: string;

  /** CPU类型 */
  @JsonName('cpu_type')
  cpuType?: string;

  /** CPU占用率 */
  @JsonName('cpu_usage')
  cpuUsage?: string;

  /** 网络类型 */
  @JsonName('network_type')
  networkType?: string;

  /** 内存占用 */
  @JsonName('mem_usage')
  memUsage?: string;
}

/** 获取控制器列表的返回结果，见 {@link MeetingRoomsListControllersWorkWxInput} */
export class MeetingRoomsListControllersWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 控制器列表 */
  @JsonName('controller_info_list', { type: () => [MeetingRoomsListControllersControllerInfoListDto] })
  controllerInfoList?: MeetingRoomsListControllersControllerInfoListDto[];
}

/**
 * 获取控制器列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。翻页时分页大小须与首次请求一致
 * @see https://developer.work.weixin.qq.com/document/path/98799
 * @example
 * ```ts
 * await workWeixin.send(MeetingRoomsListControllersWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/rooms/list_controllers',
  desc: '获取控制器列表',
  httpMethod: HttpMethod.Post,
  output: MeetingRoomsListControllersWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'controllerInfoList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98799',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRoomsListControllersWorkWxInput extends AuthWorkWxInput<
  MeetingRoomsListControllersWorkWxOutput,
  MeetingRoomsListControllersControllerInfoListDto
> {
  /** 控制器名称 */
  @JsonName('controller_name')
  @IsOptional()
  @IsString({ message: '控制器名称必须是字符串' })
  controllerName?: string;

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
