import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 创建预约直播的返回结果，见 {@link LivingCreateWorkWxInput} */
export class LivingCreateWorkWxOutput extends WorkWxOutput {
  /** 直播ID */
  @JsonName('livingid')
  livingId?: string;
}

/**
 * 活动详情
 *
 * @see {@link LivingCreateWorkWxInput}
 */
export class LivingCreateActivityDetailDto {
  /** 活动简介 */
  @JsonName('description')
  @IsOptional()
  @IsString({ message: '活动简介必须是字符串' })
  description?: string;

  /** 图片列表。最多5个 */
  @JsonName('image_list')
  @IsOptional()
  @IsArray({ message: '图片列表必须是数组' })
  @ArrayMaxSize(5, { message: '图片列表最多支持5个' })
  @IsString({ each: true, message: '图片列表的每一项必须是字符串' })
  imageList?: string[];
}

/**
 * 创建预约直播
 *
 * 权限说明：自建应用须在管理端「上课直播/直播」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/93637
 * @example
 * ```ts
 * await workWeixin.send(LivingCreateWorkWxInput.from({ anchorUserId: 'ANCHOR_USER_ID', theme: 'THEME', livingStart: 1, livingDuration: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'living/create',
  desc: '创建预约直播',
  httpMethod: HttpMethod.Post,
  output: LivingCreateWorkWxOutput,
  credential: ['living', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93637',
})
@WorkWxApi({ permission: '上课直播/直播' })
export class LivingCreateWorkWxInput extends AuthWorkWxInput<LivingCreateWorkWxOutput> {
  /** 主播UserID */
  @JsonName('anchor_userid')
  @IsDefined({ message: '主播UserID不能为空' })
  @IsString({ message: '主播UserID必须是字符串' })
  anchorUserId!: string;

  /** 直播主题。长度不超过20个字符 */
  @JsonName('theme')
  @IsDefined({ message: '直播主题不能为空' })
  @CharacterLength(0, 20, { message: '直播主题长度不能超过20个字符' })
  theme!: string;

  /** 直播开始时间 */
  @JsonName('living_start')
  @IsDefined({ message: '直播开始时间不能为空' })
  @IsInt({ message: '直播开始时间必须是整数' })
  livingStart!: number;

  /** 直播时长 */
  @JsonName('living_duration')
  @IsDefined({ message: '直播时长不能为空' })
  @IsInt({ message: '直播时长必须是整数' })
  livingDuration!: number;

  /** 直播简介。长度不超过100个字符 */
  @JsonName('description')
  @IsOptional()
  @CharacterLength(0, 100, { message: '直播简介长度不能超过100个字符' })
  description?: string;

  /** 直播类型。0-通用直播，1-小班课，2-大班课，3-企业培训，4-活动直播 */
  @JsonName('type')
  @IsOptional()
  @IsInt({ message: '直播类型必须是整数' })
  type?: OpenEnum<0 | 1 | 2 | 3 | 4>;

  /** 应用ID */
  @JsonName('agentid')
  @IsOptional()
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;

  /** 提醒时间 */
  @JsonName('remind_time')
  @IsOptional()
  @IsInt({ message: '提醒时间必须是整数' })
  remindTime?: number;

  /** 活动封面素材ID */
  @JsonName('activity_cover_mediaid')
  @IsOptional()
  @IsString({ message: '活动封面素材ID必须是字符串' })
  activityCoverMediaId?: string;

  /** 活动分享图素材ID */
  @JsonName('activity_share_mediaid')
  @IsOptional()
  @IsString({ message: '活动分享图素材ID必须是字符串' })
  activityShareMediaId?: string;

  /** 活动详情 */
  @JsonName('activity_detail', { type: () => LivingCreateActivityDetailDto })
  @IsOptional()
  activityDetail?: LivingCreateActivityDetailDto;
}
