import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 直播范围
 *
 * @see {@link SchoolLivingGetLivingInfoWorkWxInput}
 */
export class SchoolLivingGetLivingInfoLivingRangeDto extends HttpRemoteOutput {
  /** 班级ID列表 */
  @JsonName('partyids', { type: () => [Number] })
  partyIds?: number[];

  /** 群名称列表 */
  @JsonName('group_names', { type: () => [String] })
  groupNames?: string[];
}

/**
 * 直播信息
 *
 * @see {@link SchoolLivingGetLivingInfoWorkWxInput}
 */
export class SchoolLivingGetLivingInfoLivingInfoDto extends HttpRemoteOutput {
  /** 直播主题 */
  @JsonName('theme')
  theme?: string;

  /** 直播开始时间 */
  @JsonName('living_start')
  livingStart?: number;

  /** 直播时长 */
  @JsonName('living_duration')
  livingDuration?: number;

  /** 主播UserID */
  @JsonName('anchor_userid')
  anchorUserId?: string;

  /** 直播范围 */
  @JsonName('living_range', { type: () => SchoolLivingGetLivingInfoLivingRangeDto })
  livingRange?: SchoolLivingGetLivingInfoLivingRangeDto;

  /** 观看人数 */
  @JsonName('viewer_num')
  viewerNum?: number;

  /** 评论数 */
  @JsonName('comment_num')
  commentNum?: number;

  /** 是否开启回放。1-开启，0-关闭 */
  @JsonName('open_replay', { type: () => Number })
  openReplay?: OpenEnum<1 | 0>;

  /** 推流地址 */
  @JsonName('push_stream_url', { sensitive: true })
  pushStreamUrl?: string;

  /** 在线人数 */
  @JsonName('online_count')
  onlineCount?: number;

  /** 预约人数 */
  @JsonName('subscribe_count')
  subscribeCount?: number;
}

/** 获取直播详情的返回结果，见 {@link SchoolLivingGetLivingInfoWorkWxInput} */
export class SchoolLivingGetLivingInfoWorkWxOutput extends WorkWxOutput {
  /** 直播信息 */
  @JsonName('living_info', { type: () => SchoolLivingGetLivingInfoLivingInfoDto })
  livingInfo?: SchoolLivingGetLivingInfoLivingInfoDto;
}

/**
 * 获取直播详情
 *
 * 权限说明：自建应用须在管理端「上课直播」和「家长可使用的应用」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/93740
 * @example
 * ```ts
 * await workWeixin.send(SchoolLivingGetLivingInfoWorkWxInput.from({ livingId: 'LIVING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/living/get_living_info',
  desc: '获取直播详情',
  httpMethod: HttpMethod.Get,
  output: SchoolLivingGetLivingInfoWorkWxOutput,
  credential: ['living', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93740',
})
@WorkWxApi({ permission: '上课直播 + 家长可使用的应用' })
export class SchoolLivingGetLivingInfoWorkWxInput extends AuthWorkWxInput<SchoolLivingGetLivingInfoWorkWxOutput> {
  /** 直播ID */
  @JsonName('livingid')
  @IsDefined({ message: '直播ID不能为空' })
  @IsString({ message: '直播ID必须是字符串' })
  livingId!: string;
}
