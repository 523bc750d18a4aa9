import { HttpMethod, HttpRemoteApi, JsonName, RequiredIf } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 修改会议基础布局的返回结果，见 {@link MeetingLayoutUpdateWorkWxInput} */
export class MeetingLayoutUpdateWorkWxOutput extends WorkWxOutput {}

/**
 * 用户座次
 *
 * @see {@link MeetingLayoutUpdateWorkWxInput}
 */
export class MeetingLayoutUpdateUserSeatListDto {
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
 * @see {@link MeetingLayoutUpdateWorkWxInput}
 */
export class MeetingLayoutUpdatePageListDto {
  /** 布局模板ID */
  @JsonName('layout_template_id')
  @IsDefined({ message: '布局模板ID不能为空' })
  @IsString({ message: '布局模板ID必须是字符串' })
  layoutTemplateId!: string;

  /** 用户座次列表 */
  @JsonName('user_seat_list', { type: () => [MeetingLayoutUpdateUserSeatListDto] })
  @IsOptional()
  userSeatList?: MeetingLayoutUpdateUserSeatListDto[];
}

/**
 * 修改会议基础布局
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98846
 * @example
 * ```ts
 * await workWeixin.send(MeetingLayoutUpdateWorkWxInput.from({
 *   meetingId: 'MEETING_ID',
 *   layoutId: 'LAYOUT_ID',
 *   pageList: [{ layoutTemplateId: 'LAYOUT_TEMPLATE_ID' }],
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/layout/update',
  desc: '修改会议基础布局',
  httpMethod: HttpMethod.Post,
  output: MeetingLayoutUpdateWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98846',
})
@WorkWxApi({ permission: '会议' })
export class MeetingLayoutUpdateWorkWxInput extends AuthWorkWxInput<MeetingLayoutUpdateWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 布局ID */
  @JsonName('layout_id')
  @IsDefined({ message: '布局ID不能为空' })
  @IsString({ message: '布局ID必须是字符串' })
  layoutId!: string;

  /** 布局页列表 */
  @JsonName('page_list', { type: () => [MeetingLayoutUpdatePageListDto] })
  @IsDefined({ message: '布局页列表不能为空' })
  pageList!: MeetingLayoutUpdatePageListDto[];

  /** 是否设为默认布局 */
  @JsonName('enable_set_default')
  @IsOptional()
  @IsBoolean({ message: '是否设为默认布局必须是布尔值' })
  enableSetDefault?: boolean;
}
