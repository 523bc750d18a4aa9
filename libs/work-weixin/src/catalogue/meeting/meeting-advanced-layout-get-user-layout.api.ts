import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 轮询设置
 *
 * @see {@link MeetingAdvancedLayoutGetUserLayoutWorkWxInput}
 */
export class MeetingAdvancedLayoutGetUserLayoutPollingSettingDto extends HttpRemoteOutput {
  /** 轮询间隔单位。1-秒，2-分钟 */
  @JsonName('polling_interval_unit', { type: () => Number })
  pollingIntervalUnit?: OpenEnum<1 | 2>;

  /** 轮询间隔 */
  @JsonName('polling_interval')
  pollingInterval?: number;

  /** 是否忽略未入会成员 */
  @JsonName('ignore_user_absence')
  ignoreUserAbsence?: boolean;

  /** 是否忽略未开视频成员 */
  @JsonName('ignore_user_novideo')
  ignoreUserNoVideo?: boolean;
}

/**
 * 成员
 *
 * @see {@link MeetingAdvancedLayoutGetUserLayoutWorkWxInput}
 */
export class MeetingAdvancedLayoutGetUserLayoutUserListDto extends HttpRemoteOutput {
  /** 会中临时ID */
  @JsonName('tmp_openid')
  tmpOpenId?: string;
}

/**
 * 用户座次
 *
 * @see {@link MeetingAdvancedLayoutGetUserLayoutWorkWxInput}
 */
export class MeetingAdvancedLayoutGetUserLayoutUserSeatListDto extends HttpRemoteOutput {
  /** 宫格ID */
  @JsonName('grid_id')
  gridId?: string;

  /** 宫格类型 */
  @JsonName('grid_type')
  gridType?: number;

  /** 视频画面来源。1-演讲者，2-自动填充，3-指定人员 */
  @JsonName('video_type', { type: () => Number })
  videoType?: OpenEnum<1 | 2 | 3>;

  /** 成员列表 */
  @JsonName('user_list', { type: () => [MeetingAdvancedLayoutGetUserLayoutUserListDto] })
  userList?: MeetingAdvancedLayoutGetUserLayoutUserListDto[];
}

/**
 * 布局页
 *
 * @see {@link MeetingAdvancedLayoutGetUserLayoutWorkWxInput}
 */
export class MeetingAdvancedLayoutGetUserLayoutPageListDto extends HttpRemoteOutput {
  /** 布局模板ID */
  @JsonName('layout_template_id')
  layoutTemplateId?: string;

  /** 是否开启轮询 */
  @JsonName('enable_polling')
  enablePolling?: boolean;

  /** 轮询设置 */
  @JsonName('polling_setting', { type: () => MeetingAdvancedLayoutGetUserLayoutPollingSettingDto })
  pollingSetting?: MeetingAdvancedLayoutGetUserLayoutPollingSettingDto;

  /** 用户座次列表 */
  @JsonName('user_seat_list', { type: () => [MeetingAdvancedLayoutGetUserLayoutUserSeatListDto] })
  userSeatList?: MeetingAdvancedLayoutGetUserLayoutUserSeatListDto[];
}

/** 获取用户布局的返回结果，见 {@link MeetingAdvancedLayoutGetUserLayoutWorkWxInput} */
export class MeetingAdvancedLayoutGetUserLayoutWorkWxOutput extends WorkWxOutput {
  /** 应用的布局ID */
  @JsonName('selected_layout_id')
  selectedLayoutId?: string;

  /** 布局名称 */
  @JsonName('layout_name')
  layoutName?: string;

  /** 布局类型。0-默认布局，2-自定义布局，3-个性布局 */
  @JsonName('layout_type', { type: () => Number })
  layoutType?: OpenEnum<0 | 2 | 3>;

  /** 布局页列表 */
  @JsonName('page_list', { type: () => [MeetingAdvancedLayoutGetUserLayoutPageListDto] })
  pageList?: MeetingAdvancedLayoutGetUserLayoutPageListDto[];
}

/**
 * 获取用户布局
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98865
 * @example
 * ```ts
 * await workWeixin.send(MeetingAdvancedLayoutGetUserLayoutWorkWxInput.from({ meetingId: 'MEETING_ID', tmpOpenId: 'TMP_OPEN_ID', instanceId: 0 }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/advanced_layout/get_user_layout',
  desc: '获取用户布局',
  httpMethod: HttpMethod.Post,
  output: MeetingAdvancedLayoutGetUserLayoutWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98865',
})
@WorkWxApi({ permission: '会议' })
export class MeetingAdvancedLayoutGetUserLayoutWorkWxInput extends AuthWorkWxInput<MeetingAdvancedLayoutGetUserLayoutWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 会中临时ID */
  @JsonName('tmp_openid')
  @IsDefined({ message: '会中临时ID不能为空' })
  @IsString({ message: '会中临时ID必须是字符串' })
  tmpOpenId!: string;

  /** 终端设备类型。0-PSTN，1-PC，2-Mac，3-Android，4-iOS，5-Web，6-iPad，7-Android Pad，8-小程序，9-voip、sip设备，10-Linux，20-Rooms for Touch Windows，21-Rooms for Touch MacOS，22-Rooms for Touch Android，30-Controller for Touch Windows，32-Controller for Touch Android，33-Controller for Touch iOS */
  @JsonName('instance_id')
  @IsDefined({ message: '终端设备类型不能为空' })
  @IsInt({ message: '终端设备类型必须是整数' })
  instanceId!: OpenEnum<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 20 | 21 | 22 | 30 | 32 | 33>;
}
