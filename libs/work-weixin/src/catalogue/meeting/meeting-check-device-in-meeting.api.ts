import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 结果
 *
 * @see {@link MeetingCheckDeviceInMeetingWorkWxInput}
 */
export class MeetingCheckDeviceInMeetingResultListDto extends HttpRemoteOutput {
  /** 会议ID */
  @JsonName('meetingid')
  meetingId?: string;

  /** 设备ID */
  @JsonName('instance_id')
  instanceId?: number;
}

/** 获取成员设备是否入会的返回结果，见 {@link MeetingCheckDeviceInMeetingWorkWxInput} */
export class MeetingCheckDeviceInMeetingWorkWxOutput extends WorkWxOutput {
  /** 结果列表 */
  @JsonName('result_list', { type: () => [MeetingCheckDeviceInMeetingResultListDto] })
  resultList?: MeetingCheckDeviceInMeetingResultListDto[];
}

/**
 * 获取成员设备是否入会
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98165
 * @example
 * ```ts
 * await workWeixin.send(MeetingCheckDeviceInMeetingWorkWxInput.from({ userId: 'zhangsan', meetingIdList: ['MEETING_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/check_device_in_meeting',
  desc: '获取成员设备是否入会',
  httpMethod: HttpMethod.Post,
  output: MeetingCheckDeviceInMeetingWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98165',
})
@WorkWxApi({ permission: '会议' })
export class MeetingCheckDeviceInMeetingWorkWxInput extends AuthWorkWxInput<MeetingCheckDeviceInMeetingWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 终端设备类型列表。0-PSTN，1-PC，2-Mac，3-Android，4-iOS，5-Web，6-iPad，7-Android Pad，8-小程序，9-voip、sip设备，10-Linux，20-Rooms for Touch Windows，21-Rooms for Touch MacOS，22-Rooms for Touch Android，30-Controller for Touch Windows，32-Controller for Touch Android，33-Controller for Touch iOS，81-鸿蒙手机，82-鸿蒙平板，83-鸿蒙PC，84-鸿蒙汽车 */
  @JsonName('instance_id_list')
  @IsOptional()
  @IsArray({ message: '终端设备类型列表必须是数组' })
  @IsInt({ each: true, message: '终端设备类型列表的每一项必须是整数' })
  instanceIdList?: OpenEnum<
    0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 20 | 21 | 22 | 30 | 32 | 33 | 81 | 82 | 83 | 84
  >[];

  /** 会议ID列表 */
  @JsonName('meetingid_list')
  @IsDefined({ message: '会议ID列表不能为空' })
  @IsArray({ message: '会议ID列表必须是数组' })
  @IsString({ each: true, message: '会议ID列表的每一项必须是字符串' })
  meetingIdList!: string[];
}
