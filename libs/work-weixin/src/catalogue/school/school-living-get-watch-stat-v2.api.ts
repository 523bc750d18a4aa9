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
 * 学生
 *
 * @see {@link SchoolLivingGetWatchStatV2WorkWxInput}
 */
export class SchoolLivingGetWatchStatV2StudentsDto extends HttpRemoteOutput {
  /** 学生UserID */
  @JsonName('student_userid')
  studentUserId?: string;

  /** 所在班级ID列表 */
  @JsonName('partyids', { type: () => [Number] })
  partyIds?: number[];

  /** 观看时长 */
  @JsonName('watch_time')
  watchTime?: number;

  /** 首次进入时间 */
  @JsonName('enter_time')
  enterTime?: number;

  /** 最后离开时间 */
  @JsonName('leave_time')
  leaveTime?: number;

  /** 是否评论。1-是，0-否 */
  @JsonName('is_comment', { type: () => Number })
  isComment?: OpenEnum<1 | 0>;
}

/**
 * 家长
 *
 * @see {@link SchoolLivingGetWatchStatV2WorkWxInput}
 */
export class SchoolLivingGetWatchStatV2ParentsDto extends HttpRemoteOutput {
  /** 家长UserID */
  @JsonName('parent_userid')
  parentUserId?: string;

  /** 学生UserID */
  @JsonName('student_userid')
  studentUserId?: string;

  /** 所在班级ID列表 */
  @JsonName('partyids', { type: () => [Number] })
  partyIds?: number[];

  /** 观看时长 */
  @JsonName('watch_time')
  watchTime?: number;

  /** 首次进入时间 */
  @JsonName('enter_time')
  enterTime?: number;

  /** 最后离开时间 */
  @JsonName('leave_time')
  leaveTime?: number;

  /** 是否评论。1-是，0-否 */
  @JsonName('is_comment', { type: () => Number })
  isComment?: OpenEnum<1 | 0>;
}

/**
 * 游客
 *
 * @see {@link SchoolLivingGetWatchStatV2WorkWxInput}
 */
export class SchoolLivingGetWatchStatV2VisitorsDto extends HttpRemoteOutput {
  /** 昵称 */
  @JsonName('nickname')
  nickname?: string;

  /** 观看时长 */
  @JsonName('watch_time')
  watchTime?: number;

  /** 首次进入时间 */
  @JsonName('enter_time')
  enterTime?: number;

  /** 最后离开时间 */
  @JsonName('leave_time')
  leaveTime?: number;

  /** 是否评论。1-是，0-否 */
  @JsonName('is_comment', { type: () => Number })
  isComment?: OpenEnum<1 | 0>;
}

/**
 * 统计信息
 *
 * @see {@link SchoolLivingGetWatchStatV2WorkWxInput}
 */
export class SchoolLivingGetWatchStatV2StatInfoDto extends HttpRemoteOutput {
  /** 学生列表 */
  @JsonName('students', { type: () => [SchoolLivingGetWatchStatV2StudentsDto] })
  students?: SchoolLivingGetWatchStatV2StudentsDto[];

  /** 家长列表 */
  @JsonName('parents', { type: () => [SchoolLivingGetWatchStatV2ParentsDto] })
  parents?: SchoolLivingGetWatchStatV2ParentsDto[];

  /** 游客列表 */
  @JsonName('visitors', { type: () => [SchoolLivingGetWatchStatV2VisitorsDto] })
  visitors?: SchoolLivingGetWatchStatV2VisitorsDto[];
}

/** 获取观看直播统计V2的返回结果，见 {@link SchoolLivingGetWatchStatV2WorkWxInput} */
export class SchoolLivingGetWatchStatV2WorkWxOutput extends WorkWxOutput {
  /** 是否还有更多。1-是，0-否 */
  @JsonName('has_more', { type: () => Number })
  hasMore?: OpenEnum<1 | 0>;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 统计信息 */
  @JsonName('stat_info', { type: () => SchoolLivingGetWatchStatV2StatInfoDto })
  statInfo?: SchoolLivingGetWatchStatV2StatInfoDto;
}

/**
 * 获取观看直播统计V2
 *
 * 权限说明：自建应用须在管理端「上课直播」和「家长可使用的应用」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取
 * @see https://developer.work.weixin.qq.com/document/path/95793
 * @example
 * ```ts
 * await workWeixin.send(SchoolLivingGetWatchStatV2WorkWxInput.from({ livingId: 'LIVING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/living/get_watch_stat_v2',
  desc: '获取观看直播统计V2',
  httpMethod: HttpMethod.Post,
  output: SchoolLivingGetWatchStatV2WorkWxOutput,
  credential: ['living', 'app'],
  effect: 'read',
  paging: { in: 'nextCursor', out: 'nextCursor', first: '0', end: { field: 'hasMore', is: 0 } },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95793',
})
@WorkWxApi({ permission: '上课直播 + 家长可使用的应用' })
export class SchoolLivingGetWatchStatV2WorkWxInput extends AuthWorkWxInput<
  SchoolLivingGetWatchStatV2WorkWxOutput,
  PagesOnly
> {
  /** 直播ID */
  @JsonName('livingid')
  @IsDefined({ message: '直播ID不能为空' })
  @IsString({ message: '直播ID必须是字符串' })
  livingId!: string;

  /** 下一页游标 */
  @JsonName('next_cursor')
  @IsOptional()
  @IsString({ message: '下一页游标必须是字符串' })
  nextCursor?: string;
}
