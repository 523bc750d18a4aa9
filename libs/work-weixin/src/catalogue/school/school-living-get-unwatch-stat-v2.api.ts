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
 * @see {@link SchoolLivingGetUnwatchStatV2WorkWxInput}
 */
export class SchoolLivingGetUnwatchStatV2StudentsDto extends HttpRemoteOutput {
  /** 学生UserID */
  @JsonName('student_userid')
  studentUserId?: string;

  /** 所在班级ID列表 */
  @JsonName('partyids', { type: () => [Number] })
  partyIds?: number[];
}

/**
 * 家长
 *
 * @see {@link SchoolLivingGetUnwatchStatV2WorkWxInput}
 */
export class SchoolLivingGetUnwatchStatV2ParentsDto extends HttpRemoteOutput {
  /** 家长UserID */
  @JsonName('parent_userid')
  parentUserId?: string;

  /** 学生UserID */
  @JsonName('student_userid')
  studentUserId?: string;

  /** 所在班级ID列表 */
  @JsonName('partyids', { type: () => [Number] })
  partyIds?: number[];
}

/**
 * 统计信息
 *
 * @see {@link SchoolLivingGetUnwatchStatV2WorkWxInput}
 */
export class SchoolLivingGetUnwatchStatV2StatInfoDto extends HttpRemoteOutput {
  /** 学生列表 */
  @JsonName('students', { type: () => [SchoolLivingGetUnwatchStatV2StudentsDto] })
  students?: SchoolLivingGetUnwatchStatV2StudentsDto[];

  /** 家长列表 */
  @JsonName('parents', { type: () => [SchoolLivingGetUnwatchStatV2ParentsDto] })
  parents?: SchoolLivingGetUnwatchStatV2ParentsDto[];
}

/** 获取未观看直播统计V2的返回结果，见 {@link SchoolLivingGetUnwatchStatV2WorkWxInput} */
export class SchoolLivingGetUnwatchStatV2WorkWxOutput extends WorkWxOutput {
  /** 是否还有更多。1-是，0-否 */
  @JsonName('has_more', { type: () => Number })
  hasMore?: OpenEnum<1 | 0>;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 统计信息 */
  @JsonName('stat_info', { type: () => SchoolLivingGetUnwatchStatV2StatInfoDto })
  statInfo?: SchoolLivingGetUnwatchStatV2StatInfoDto;
}

/**
 * 获取未观看直播统计V2
 *
 * 权限说明：自建应用须在管理端「上课直播」和「家长可使用的应用」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取
 * @see https://developer.work.weixin.qq.com/document/path/95795
 * @example
 * ```ts
 * await workWeixin.send(SchoolLivingGetUnwatchStatV2WorkWxInput.from({ livingId: 'LIVING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/living/get_unwatch_stat_v2',
  desc: '获取未观看直播统计V2',
  httpMethod: HttpMethod.Post,
  output: SchoolLivingGetUnwatchStatV2WorkWxOutput,
  credential: ['living', 'app'],
  effect: 'read',
  paging: { in: 'nextCursor', out: 'nextCursor', first: '0', end: { field: 'hasMore', is: 0 } },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95795',
})
@WorkWxApi({ permission: '上课直播 + 家长可使用的应用' })
export class SchoolLivingGetUnwatchStatV2WorkWxInput extends AuthWorkWxInput<
  SchoolLivingGetUnwatchStatV2WorkWxOutput,
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
