import {
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
  type PagesOnly,
} from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 成员
 *
 * @see {@link LivingGetWatchStatWorkWxInput}
 */
export class LivingGetWatchStatUsersDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 观看时长 */
  @JsonName('watch_time')
  watchTime?: number;

  /** 是否评论。0-否，1-是 */
  @JsonName('is_comment', { type: () => Number })
  isComment?: OpenEnum<0 | 1>;

  /** 是否连麦。0-否，1-是 */
  @JsonName('is_mic', { type: () => Number })
  isMic?: OpenEnum<0 | 1>;

  /** 邀请人UserID */
  @JsonName('invitor_userid')
  invitorUserId?: string;

  /** 邀请人外部联系人ID */
  @JsonName('invitor_external_userid')
  invitorExternalUserId?: string;
}

/**
 * 外部成员
 *
 * @see {@link LivingGetWatchStatWorkWxInput}
 */
export class LivingGetWatchStatExternalUsersDto extends HttpRemoteOutput {
  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 外部成员类型。1-微信用户，2-企业微信用户 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2>;

  /** 外部成员名称 */
  @JsonName('name')
  name?: string;

  /** 观看时长 */
  @JsonName('watch_time')
  watchTime?: number;

  /** 是否评论。0-否，1-是 */
  @JsonName('is_comment', { type: () => Number })
  isComment?: OpenEnum<0 | 1>;

  /** 是否连麦。0-否，1-是 */
  @JsonName('is_mic', { type: () => Number })
  isMic?: OpenEnum<0 | 1>;

  /** 邀请人UserID */
  @JsonName('invitor_userid')
  invitorUserId?: string;

  /** 邀请人外部联系人ID */
  @JsonName('invitor_external_userid')
  invitorExternalUserId?: string;
}

/**
 * 统计信息
 *
 * @see {@link LivingGetWatchStatWorkWxInput}
 */
export class LivingGetWatchStatStatInfoDto extends HttpRemoteOutput {
  /** 成员列表 */
  @JsonName('users', { type: () => [LivingGetWatchStatUsersDto] })
  users?: LivingGetWatchStatUsersDto[];

  /** 外部成员列表 */
  @JsonName('external_users', { type: () => [LivingGetWatchStatExternalUsersDto] })
  externalUsers?: LivingGetWatchStatExternalUsersDto[];
}

/** 获取直播观看明细的返回结果，见 {@link LivingGetWatchStatWorkWxInput} */
export class LivingGetWatchStatWorkWxOutput extends WorkWxOutput {
  /** 是否拉取完毕。0-未拉完，1-已拉完 */
  @JsonName('ending', { type: () => Number })
  ending?: OpenEnum<0 | 1>;

  /** 下一页键值 */
  @JsonName('next_key', { sensitive: false })
  nextKey?: string;

  /** 统计信息 */
  @JsonName('stat_info', { type: () => LivingGetWatchStatStatInfoDto })
  statInfo?: LivingGetWatchStatStatInfoDto;
}

/**
 * 获取直播观看明细
 *
 * 权限说明：自建应用须在管理端「上课直播/直播」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取
 * @see https://developer.work.weixin.qq.com/document/path/93636
 * @example
 * ```ts
 * await workWeixin.send(LivingGetWatchStatWorkWxInput.from({ livingId: 'LIVING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'living/get_watch_stat',
  desc: '获取直播观看明细',
  httpMethod: HttpMethod.Post,
  output: LivingGetWatchStatWorkWxOutput,
  credential: ['living', 'app'],
  effect: 'read',
  paging: { in: 'nextKey', out: 'nextKey', first: '0', end: { field: 'ending', is: 1 } },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93636',
})
@WorkWxApi({ permission: '上课直播/直播' })
export class LivingGetWatchStatWorkWxInput extends AuthWorkWxInput<
  LivingGetWatchStatWorkWxOutput,
  PagesOnly
> {
  /** 直播ID */
  @JsonName('livingid')
  @IsDefined({ message: '直播ID不能为空' })
  @IsString({ message: '直播ID必须是字符串' })
  livingId!: string;

  /** 下一页键值 */
  @JsonName('next_key', { sensitive: false })
  @IsOptional()
  @IsString({ message: '下一页键值必须是字符串' })
  nextKey?: string;
}
