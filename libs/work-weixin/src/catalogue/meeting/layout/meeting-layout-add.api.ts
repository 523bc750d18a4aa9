import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, RequiredIf } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 用户座次
 *
 * @see {@link MeetingLayoutAddWorkWxInput}
 */
export class MeetingLayoutAddOutputUserSeatListDto extends HttpRemoteOutput {
  /** 宫格ID */
  @JsonName('grid_id')
  gridId?: string;

  /** 宫格类型 */
  @JsonName('grid_type')
  gridType?: number;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 会中临时ID */
  @JsonName('tmp_openid')
  tmpOpenId?: string;

  /** 画面展示昵称 */
  @JsonName('nick_name')
  nickName?: string;

  /** 拓展应用ID */
  @JsonName('tool_sdkid')
  toolSdkId?: string;
}

/**
 * 布局页
 *
 * @see {@link MeetingLayoutAddWorkWxInput}
 */
export class MeetingLayoutAddOutputPageListDto extends HttpRemoteOutput {
  /** 布局模板ID */
  @JsonName('layout_template_id')
  layoutTemplateId?: string;

  /** 用户座次列表 */
  @JsonName('user_seat_list', { type: () => [MeetingLayoutAddOutputUserSeatListDto] })
  userSeatList?: MeetingLayoutAddOutputUserSeatListDto[];
}

/**
 * 布局
 *
 * @see {@link MeetingLayoutAddWorkWxInput}
 */
export class MeetingLayoutAddOutputLayoutListDto extends HttpRemoteOutput {
  /** 布局ID */
  @JsonName('layout_id')
  layoutId?: string;

  /** 布局页列表 */
  @JsonName('page_list', { type: () => [MeetingLayoutAddOutputPageListDto] })
  pageList?: MeetingLayoutAddOutputPageListDto[];
}

/** 添加会议基础布局的返回结果，见 {@link MeetingLayoutAddWorkWxInput} */
export class MeetingLayoutAddWorkWxOutput extends WorkWxOutput {
  /** 应用的布局ID */
  @JsonName('selected_layout_id')
  selectedLayoutId?: string;

  /** 布局列表 */
  @JsonName('layout_list', { type: () => [MeetingLayoutAddOutputLayoutListDto] })
  layoutList?: MeetingLayoutAddOutputLayoutListDto[];
}

/**
 * 用户座次
 *
 * @see {@link MeetingLayoutAddWorkWxInput}
 */
export class MeetingLayoutAddUserSeatListDto {
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

  /** 成员UserID */
  @JsonName('userid')
  @IsOptional()
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;

  /** 会中临时ID */
  @JsonName('tmp_openid')
  @IsOptional()
  @IsString({ message: '会中临时ID必须是字符串' })
  tmpOpenId?: string;

  /** 画面展示昵称 */
  @JsonName('nick_name')
  @RequiredIf({ gridType: 1 }, { message: '宫格类型为1时画面展示昵称不能为空' })
  @IsString({ message: '画面展示昵称必须是字符串' })
  nickName?: string;

  /** 拓展应用ID */
  @JsonName('tool_sdkid')
  @IsOptional()
  @IsString({ message: '拓展应用ID必须是字符串' })
  toolSdkId?: string;
}

/**
 * 布局页
 *
 * @see {@link MeetingLayoutAddWorkWxInput}
 */
export class MeetingLayoutAddPageListDto {
  /** 布局模板ID */
  @JsonName('layout_template_id')
  @IsDefined({ message: '布局模板ID不能为空' })
  @IsString({ message: '布局模板ID必须是字符串' })
  layoutTemplateId!: string;

  /** 用户座次列表 */
  @JsonName('user_seat_list', { type: () => [MeetingLayoutAddUserSeatListDto] })
  @IsOptional()
  userSeatList?: MeetingLayoutAddUserSeatListDto[];
}

/**
 * 布局
 *
 * @see {@link MeetingLayoutAddWorkWxInput}
 */
export class MeetingLayoutAddLayoutListDto {
  /** 布局页列表 */
  @JsonName('page_list', { type: () => [MeetingLayoutAddPageListDto] })
  @IsDefined({ message: '布局页列表不能为空' })
  pageList!: MeetingLayoutAddPageListDto[];
}

/**
 * 添加会议基础布局
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98845
 * @example
 * ```ts
 * await workWeixin.send(MeetingLayoutAddWorkWxInput.from({
 *   meetingId: 'MEETING_ID',
 *   layoutList: [{ pageList: [{ layoutTemplateId: 'LAYOUT_TEMPLATE_ID' }] }],
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/layout/add',
  desc: '添加会议基础布局',
  httpMethod: HttpMethod.Post,
  output: MeetingLayoutAddWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98845',
})
@WorkWxApi({ permission: '会议' })
export class MeetingLayoutAddWorkWxInput extends AuthWorkWxInput<MeetingLayoutAddWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 布局列表 */
  @JsonName('layout_list', { type: () => [MeetingLayoutAddLayoutListDto] })
  @IsDefined({ message: '布局列表不能为空' })
  layoutList!: MeetingLayoutAddLayoutListDto[];

  /** 默认布局序号 */
  @JsonName('default_layout_order')
  @IsOptional()
  @IsInt({ message: '默认布局序号必须是整数' })
  defaultLayoutOrder?: number;
}
