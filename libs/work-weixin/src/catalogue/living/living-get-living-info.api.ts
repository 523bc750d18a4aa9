import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 直播信息
 *
 * @see {@link LivingGetLivingInfoWorkWxInput}
 */
export class LivingGetLivingInfoLivingInfoDto extends HttpRemoteOutput {
  /** 直播主题 */
  @JsonName('theme')
  theme?: string;

  /** 直播开始时间 */
  @JsonName('living_start')
  livingStart?: number;

  /** 直播时长 */
  @JsonName('living_duration')
  livingDuration?: number;

  /** 直播状态。0-预约中，1-直播中，2-已结束，3-已过期，4-已取消 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 1 | 2 | 3 | 4>;

  /** 预约开始时间 */
  @JsonName('reserve_start')
  reserveStart?: number;

  /** 预约直播时长 */
  @JsonName('reserve_living_duration')
  reserveLivingDuration?: number;

  /** 直播描述 */
  @JsonName('description')
  description?: string;

  /** 主播UserID */
  @JsonName('anchor_userid')
  anchorUserId?: string;

  /** 主部门 */
  @JsonName('main_department')
  mainDepartment?: number;

  /** 观看人数 */
  @JsonName('viewer_num')
  viewerNum?: number;

  /** 评论数 */
  @JsonName('comment_num')
  commentNum?: number;

  /** 连麦人数 */
  @JsonName('mic_num')
  micNum?: number;

  /** 是否开启回放。1-开启，0-关闭 */
  @JsonName('open_replay', { type: () => Number })
  openReplay?: OpenEnum<1 | 0>;

  /** 回放状态。0-生成成功，1-生成中，2-已删除，3-生成失败 */
  @JsonName('replay_status', { type: () => Number })
  replayStatus?: OpenEnum<0 | 1 | 2 | 3>;

  /** 直播类型。0-通用直播，1-小班课，2-大班课，3-企业培训，4-活动直播 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<0 | 1 | 2 | 3 | 4>;

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

/** 获取直播详情的返回结果，见 {@link LivingGetLivingInfoWorkWxInput} */
export class LivingGetLivingInfoWorkWxOutput extends WorkWxOutput {
  /** 直播信息 */
  @JsonName('living_info', { type: () => LivingGetLivingInfoLivingInfoDto })
  livingInfo?: LivingGetLivingInfoLivingInfoDto;
}

/**
 * 获取直播详情
 *
 * 权限说明：自建应用须在管理端「上课直播/直播」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/93635
 * @example
 * ```ts
 * await workWeixin.send(LivingGetLivingInfoWorkWxInput.from({ livingId: 'LIVING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'living/get_living_info',
  desc: '获取直播详情',
  httpMethod: HttpMethod.Get,
  output: LivingGetLivingInfoWorkWxOutput,
  credential: ['living', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93635',
})
@WorkWxApi({ permission: '上课直播/直播' })
export class LivingGetLivingInfoWorkWxInput extends AuthWorkWxInput<LivingGetLivingInfoWorkWxOutput> {
  /** 直播ID */
  @JsonName('livingid')
  @IsDefined({ message: '直播ID不能为空' })
  @IsString({ message: '直播ID必须是字符串' })
  livingId!: string;
}
