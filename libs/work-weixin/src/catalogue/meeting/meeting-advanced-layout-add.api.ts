import {
  AtLeastOneOf,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 轮询设置
 *
 * @see {@link MeetingAdvancedLayoutAddWorkWxInput}
 */
export class MeetingAdvancedLayoutAddOutputPollingSettingDto extends HttpRemoteOutput {
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
 * @see {@link MeetingAdvancedLayoutAddWorkWxInput}
 */
export class MeetingAdvancedLayoutAddOutputUserListDto extends HttpRemoteOutput {
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
 * @see {@link MeetingAdvancedLayoutAddWorkWxInput}
 */
export class MeetingAdvancedLayoutAddOutputUserSeatListDto extends HttpRemoteOutput {
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
  @JsonName('user_list', { type: () => [MeetingAdvancedLayoutAddOutputUserListDto] })
  userList?: MeetingAdvancedLayoutAddOutputUserListDto[];
}

/**
 * 布局页
 *
 * @see {@link MeetingAdvancedLayoutAddWorkWxInput}
 */
export class MeetingAdvancedLayoutAddOutputPageListDto extends HttpRemoteOutput {
  /** 布局模板ID */
  @JsonName('layout_template_id')
  layoutTemplateId?: string;

  /** 是否开启轮询 */
  @JsonName('enable_polling')
  enablePolling?: boolean;

  /** 轮询设置 */
  @JsonName('polling_setting', { type: () => MeetingAdvancedLayoutAddOutputPollingSettingDto })
  pollingSetting?: MeetingAdvancedLayoutAddOutputPollingSettingDto;

  /** 用户座次列表 */
  @JsonName('user_seat_list', { type: () => [MeetingAdvancedLayoutAddOutputUserSeatListDto] })
  userSeatList?: MeetingAdvancedLayoutAddOutputUserSeatListDto[];
}

/**
 * 布局
 *
 * @see {@link MeetingAdvancedLayoutAddWorkWxInput}
 */
export class MeetingAdvancedLayoutAddOutputLayoutListDto extends HttpRemoteOutput {
  /** 布局ID */
  @JsonName('layout_id')
  layoutId?: string;

  /** 布局名称 */
  @JsonName('layout_name')
  layoutName?: string;

  /** 布局页列表 */
  @JsonName('page_list', { type: () => [MeetingAdvancedLayoutAddOutputPageListDto] })
  pageList?: MeetingAdvancedLayoutAddOutputPageListDto[];
}

/** 添加会议高级布局的返回结果，见 {@link MeetingAdvancedLayoutAddWorkWxInput} */
export class MeetingAdvancedLayoutAddWorkWxOutput extends WorkWxOutput {
  /** 布局列表 */
  @JsonName('layout_list', { type: () => [MeetingAdvancedLayoutAddOutputLayoutListDto] })
  layoutList?: MeetingAdvancedLayoutAddOutputLayoutListDto[];
}

/**
 * 轮询设置
 *
 * @see {@link MeetingAdvancedLayoutAddWorkWxInput}
 */
export class MeetingAdvancedLayoutAddPollingSettingDto {
  /** 轮询间隔单位。1-秒，2-分钟 */
  @JsonName('polling_interval_unit')
  @IsDefined({ message: '轮询间隔单位不能为空' })
  @IsIn([1, 2], { message: '轮询间隔单位只能是1(秒)或2(分钟)' })
  pollingIntervalUnit!: 1 | 2;

  /** 轮询间隔。取值1~999999 */
  @JsonName('polling_interval')
  @IsDefined({ message: '轮询间隔不能为空' })
  @IsInt({ message: '轮询间隔必须是整数' })
  @Min(1, { message: '轮询间隔必须在1-999999之间' })
  @Max(999_999, { message: '轮询间隔必须在1-999999之间' })
  pollingInterval!: number;

  /** 是否忽略未开视频成员 */
  @JsonName('ignore_user_novideo')
  @IsDefined({ message: '是否忽略未开视频成员不能为空' })
  @IsBoolean({ message: '是否忽略未开视频成员必须是布尔值' })
  ignoreUserNoVideo!: boolean;

  /** 是否忽略未入会成员 */
  @JsonName('ignore_user_absence')
  @IsDefined({ message: '是否忽略未入会成员不能为空' })
  @IsBoolean({ message: '是否忽略未入会成员必须是布尔值' })
  ignoreUserAbsence!: boolean;
}

/**
 * 成员
 *
 * @see {@link MeetingAdvancedLayoutAddWorkWxInput}
 */
export class MeetingAdvancedLayoutAddUserListDto {
  /** 成员UserID */
  @JsonName('userid')
  @AtLeastOneOf(['userId', 'tmpOpenId', 'nickName'], {
    message: '成员UserID、会中临时ID和画面展示昵称至少需要填写一个',
  })
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;

  /** 会中临时ID */
  @JsonName('tmp_openid')
  @IsOptional()
  @IsString({ message: '会中临时ID必须是字符串' })
  tmpOpenId?: string;

  /** 画面展示昵称 */
  @JsonName('nick_name')
  @IsOptional()
  @IsString({ message: '画面展示昵称必须是字符串' })
  nickName?: string;
}

/**
 * 用户座次
 *
 * @see {@link MeetingAdvancedLayoutAddWorkWxInput}
 */
export class MeetingAdvancedLayoutAddUserSeatListDto {
  /** 宫格ID */
  @JsonName('grid_id')
  @IsDefined({ message: '宫格ID不能为空' })
  @IsString({ message: '宫格ID必须是字符串' })
  gridId!: string;

  /** 宫格类型 */
  @JsonName('grid_type')
  @IsDefined({ message: '宫格类型不能为空' })
  @IsInt({ message: '宫格类型必须是整数' })
  gridType!: number;

  /** 视频画面来源。1-演讲者，2-自动填充，3-指定人员 */
  @JsonName('video_type')
  @IsOptional()
  @IsIn([1, 2, 3], { message: '视频画面来源只能是1(演讲者)、2(自动填充)或3(指定人员)' })
  videoType?: 1 | 2 | 3;

  /** 成员列表 */
  @JsonName('user_list', { type: () => [MeetingAdvancedLayoutAddUserListDto] })
  @IsOptional()
  userList?: MeetingAdvancedLayoutAddUserListDto[];
}

/**
 * 布局页
 *
 * @see {@link MeetingAdvancedLayoutAddWorkWxInput}
 */
export class MeetingAdvancedLayoutAddPageListDto {
  /** 布局模板ID */
  @JsonName('layout_template_id')
  @IsDefined({ message: '布局模板ID不能为空' })
  @IsString({ message: '布局模板ID必须是字符串' })
  layoutTemplateId!: string;

  /** 是否开启轮询 */
  @JsonName('enable_polling')
  @IsOptional()
  @IsBoolean({ message: '是否开启轮询必须是布尔值' })
  enablePolling?: boolean;

  /** 轮询设置 */
  @JsonName('polling_setting', { type: () => MeetingAdvancedLayoutAddPollingSettingDto })
  @IsOptional()
  pollingSetting?: MeetingAdvancedLayoutAddPollingSettingDto;

  /** 用户座次列表 */
  @JsonName('user_seat_list', { type: () => [MeetingAdvancedLayoutAddUserSeatListDto] })
  @IsDefined({ message: '用户座次列表不能为空' })
  userSeatList!: MeetingAdvancedLayoutAddUserSeatListDto[];
}

/**
 * 布局
 *
 * @see {@link MeetingAdvancedLayoutAddWorkWxInput}
 */
export class MeetingAdvancedLayoutAddLayoutListDto {
  /** 布局名称 */
  @JsonName('layout_name')
  @IsOptional()
  @IsString({ message: '布局名称必须是字符串' })
  layoutName?: string;

  /** 布局页列表 */
  @JsonName('page_list', { type: () => [MeetingAdvancedLayoutAddPageListDto] })
  @IsDefined({ message: '布局页列表不能为空' })
  pageList!: MeetingAdvancedLayoutAddPageListDto[];
}

/**
 * 添加会议高级布局
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98861
 * @example
 * ```ts
 * await workWeixin.send(MeetingAdvancedLayoutAddWorkWxInput.from({
 *   meetingId: 'MEETING_ID',
 *   layoutList: [
 *     {
 *       pageList: [
 *         {
 *           layoutTemplateId: 'LAYOUT_TEMPLATE_ID',
 *           userSeatList: [{ gridId: 'GRID_ID', gridType: 1 }],
 *         },
 *       ],
 *     },
 *   ],
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/advanced_layout/add',
  desc: '添加会议高级布局',
  httpMethod: HttpMethod.Post,
  output: MeetingAdvancedLayoutAddWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98861',
})
@WorkWxApi({ permission: '会议' })
export class MeetingAdvancedLayoutAddWorkWxInput extends AuthWorkWxInput<MeetingAdvancedLayoutAddWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 布局列表 */
  @JsonName('layout_list', { type: () => [MeetingAdvancedLayoutAddLayoutListDto] })
  @IsDefined({ message: '布局列表不能为空' })
  layoutList!: MeetingAdvancedLayoutAddLayoutListDto[];
}
