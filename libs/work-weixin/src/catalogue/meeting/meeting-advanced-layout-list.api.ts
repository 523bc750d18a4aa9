import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 轮询设置
 *
 * @see {@link MeetingAdvancedLayoutListWorkWxInput}
 */
export class MeetingAdvancedLayoutListPollingSettingDto extends HttpRemoteOutput {
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
 * @see {@link MeetingAdvancedLayoutListWorkWxInput}
 */
export class MeetingAdvancedLayoutListUserListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 会中临时ID */
  @JsonName('tmp_openid')
  tmpOpenId?: string;

  /** 画面展示昵称 */
  @JsonName('nick_name')
  nickName?: string;
}

/**
 * 用户座次
 *
 * @see {@link MeetingAdvancedLayoutListWorkWxInput}
 */
export class MeetingAdvancedLayoutListUserSeatListDto extends HttpRemoteOutput {
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
  @JsonName('user_list', { type: () => [MeetingAdvancedLayoutListUserListDto] })
  userList?: MeetingAdvancedLayoutListUserListDto[];
}

/**
 * 布局页
 *
 * @see {@link MeetingAdvancedLayoutListWorkWxInput}
 */
export class MeetingAdvancedLayoutListPageListDto extends HttpRemoteOutput {
  /** 布局模板ID */
  @JsonName('layout_template_id')
  layoutTemplateId?: string;

  /** 是否开启轮询 */
  @JsonName('enable_polling')
  enablePolling?: boolean;

  /** 轮询设置 */
  @JsonName('polling_setting', { type: () => MeetingAdvancedLayoutListPollingSettingDto })
  pollingSetting?: MeetingAdvancedLayoutListPollingSettingDto;

  /** 用户座次列表 */
  @JsonName('user_seat_list', { type: () => [MeetingAdvancedLayoutListUserSeatListDto] })
  userSeatList?: MeetingAdvancedLayoutListUserSeatListDto[];
}

/**
 * 布局
 *
 * @see {@link MeetingAdvancedLayoutListWorkWxInput}
 */
export class MeetingAdvancedLayoutListLayoutListDto extends HttpRemoteOutput {
  /** 布局ID */
  @JsonName('layout_id')
  layoutId?: string;

  /** 布局名称 */
  @JsonName('layout_name')
  layoutName?: string;

  /** 布局页列表 */
  @JsonName('page_list', { type: () => [MeetingAdvancedLayoutListPageListDto] })
  pageList?: MeetingAdvancedLayoutListPageListDto[];
}

/** 获取会议布局列表的返回结果，见 {@link MeetingAdvancedLayoutListWorkWxInput} */
export class MeetingAdvancedLayoutListWorkWxOutput extends WorkWxOutput {
  /** 应用的布局ID */
  @JsonName('selected_layout_id')
  selectedLayoutId?: string;

  /** 布局列表 */
  @JsonName('layout_list', { type: () => [MeetingAdvancedLayoutListLayoutListDto] })
  layoutList?: MeetingAdvancedLayoutListLayoutListDto[];
}

/**
 * 获取会议布局列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98862
 * @example
 * ```ts
 * await workWeixin.send(MeetingAdvancedLayoutListWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/advanced_layout/list',
  desc: '获取会议布局列表',
  httpMethod: HttpMethod.Post,
  output: MeetingAdvancedLayoutListWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98862',
})
@WorkWxApi({ permission: '会议' })
export class MeetingAdvancedLayoutListWorkWxInput extends AuthWorkWxInput<MeetingAdvancedLayoutListWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;
}
