import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 会议配置
 *
 * @see {@link MeetingRoomsGetConfigWorkWxInput}
 */
export class MeetingRoomsGetConfigMeetingSettingsDto extends HttpRemoteOutput {
  /** 水印设置。0-关闭，1-单排，2-多排 */
  @JsonName('water_mark', { type: () => Number })
  waterMark?: OpenEnum<0 | 1 | 2>;

  /** 是否自动接听。1-开启，2-关闭 */
  @JsonName('auto_response', { type: () => Number })
  autoResponse?: OpenEnum<1 | 2>;

  /** 是否开启字幕 */
  @JsonName('caption')
  caption?: boolean;

  /** 是否开启专属ID */
  @JsonName('room_pmi')
  roomPmi?: boolean;

  /** 是否展示消息通知 */
  @JsonName('room_notification')
  roomNotification?: boolean;
}

/**
 * 录制配置
 *
 * @see {@link MeetingRoomsGetConfigWorkWxInput}
 */
export class MeetingRoomsGetConfigRecordSettingsDto extends HttpRemoteOutput {
  /** 云录制分享方式。0-关闭分享，1-全部成员，2-仅登录成员，3-仅同企业成员，4-仅参会成员 */
  @JsonName('share_record', { type: () => Number })
  shareRecord?: OpenEnum<0 | 1 | 2 | 3 | 4>;

  /** 是否允许下载录制 */
  @JsonName('download_record')
  downloadRecord?: boolean;
}

/** 获取Rooms会议室配置项的返回结果，见 {@link MeetingRoomsGetConfigWorkWxInput} */
export class MeetingRoomsGetConfigWorkWxOutput extends WorkWxOutput {
  /** 会议配置 */
  @JsonName('meeting_settings', { type: () => MeetingRoomsGetConfigMeetingSettingsDto })
  meetingSettings?: MeetingRoomsGetConfigMeetingSettingsDto;

  /** 录制配置 */
  @JsonName('record_settings', { type: () => MeetingRoomsGetConfigRecordSettingsDto })
  recordSettings?: MeetingRoomsGetConfigRecordSettingsDto;
}

/**
 * 获取Rooms会议室配置项
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98802
 * @example
 * ```ts
 * await workWeixin.send(MeetingRoomsGetConfigWorkWxInput.from({ meetingRoomId: 'MEETING_ROOM_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/rooms/get_config',
  desc: '获取Rooms会议室配置项',
  httpMethod: HttpMethod.Post,
  output: MeetingRoomsGetConfigWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98802',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRoomsGetConfigWorkWxInput extends AuthWorkWxInput<MeetingRoomsGetConfigWorkWxOutput> {
  /** Rooms会议室ID */
  @JsonName('meeting_room_id')
  @IsDefined({ message: 'Rooms会议室ID不能为空' })
  @IsString({ message: 'Rooms会议室ID必须是字符串' })
  meetingRoomId!: string;
}
