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
 * @see {@link SchoolLivingGetWatchStatWorkWxInput}
 */
export class SchoolLivingGetWatchStatStudentsDto extends HttpRemoteOutput {
  /** 学生UserID */
  @JsonName('student_userid')
  studentUserId?: string;

  /** 家长UserID */
  @JsonName('parent_userid')
  parentUserId?: string;

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
 * @see {@link SchoolLivingGetWatchStatWorkWxInput}
 */
export class SchoolLivingGetWatchStatVisitorsDto extends HttpRemoteOutput {
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
 * @see {@link SchoolLivingGetWatchStatWorkWxInput}
 */
export class SchoolLivingGetWatchStatStatInfosDto extends HttpRemoteOutput {
  /** 学生列表 */
  @JsonName('students', { type: () => [SchoolLivingGetWatchStatStudentsDto] })
  students?: SchoolLivingGetWatchStatStudentsDto[];

  /** 游客列表 */
  @JsonName('visitors', { type: () => [SchoolLivingGetWatchStatVisitorsDto] })
  visitors?: SchoolLivingGetWatchStatVisitorsDto[];
}

/** 获取观看直播统计的返回结果，见 {@link SchoolLivingGetWatchStatWorkWxInput} */
export class SchoolLivingGetWatchStatWorkWxOutput extends WorkWxOutput {
  /** 是否拉取完毕。0-未拉完，1-已拉完 */
  @JsonName('ending', { type: () => Number })
  ending?: OpenEnum<0 | 1>;

  /** 下一页键值 */
  @JsonName('next_key', { sensitive: false })
  nextKey?: string;

  /** 统计信息列表 */
  @JsonName('stat_infoes', { type: () => SchoolLivingGetWatchStatStatInfosDto })
  statInfos?: SchoolLivingGetWatchStatStatInfosDto;
}

/**
 * 获取观看直播统计
 *
 * 权限说明：自建应用须在管理端「上课直播」和「家长可使用的应用」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取
 * @see https://developer.work.weixin.qq.com/document/path/93741
 * @example
 * ```ts
 * await workWeixin.send(SchoolLivingGetWatchStatWorkWxInput.from({ livingId: 'LIVING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/living/get_watch_stat',
  desc: '获取观看直播统计',
  httpMethod: HttpMethod.Post,
  output: SchoolLivingGetWatchStatWorkWxOutput,
  credential: ['living', 'app'],
  effect: 'read',
  paging: { in: 'nextKey', out: 'nextKey', first: '0', end: { field: 'ending', is: 1 } },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93741',
})
@WorkWxApi({ permission: '上课直播 + 家长可使用的应用' })
export class SchoolLivingGetWatchStatWorkWxInput extends AuthWorkWxInput<
  SchoolLivingGetWatchStatWorkWxOutput,
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
