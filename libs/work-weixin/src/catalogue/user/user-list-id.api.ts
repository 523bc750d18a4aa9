import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 用户-部门关系
 *
 * @see {@link UserIdListWorkWxInput}
 */
export class DeptUserDto extends HttpRemoteOutput {
  /** 用户userid，当用户在多个部门下时会有多条记录 */
  @JsonName('userid')
  userId?: string;

  /** 用户所属部门 */
  @JsonName('department')
  department?: number;

  /** 全局唯一的成员标识，仅第三方应用可获取 */
  @JsonName('open_userid')
  openUserId?: string;
}

/** 获取成员ID列表的返回结果，见 {@link UserIdListWorkWxInput} */
export class UserIdListWorkWxOutput extends WorkWxOutput {
  /** 分页游标，下次请求时填写以获取之后分页的记录。如果该字段返回空则表示已没有更多数据 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 用户-部门关系列表 */
  @JsonName('dept_user', { type: () => [DeptUserDto] })
  deptUser?: DeptUserDto[];
}

/**
 * 获取成员ID列表
 *
 * 权限说明：仅支持通过“通讯录同步secret”调用
 * @see https://developer.work.weixin.qq.com/document/path/96067
 */
@HttpRemoteApi({
  action: 'user/list_id',
  desc: '获取成员ID列表',
  httpMethod: HttpMethod.Post,
  output: UserIdListWorkWxOutput,
  credential: ['contacts'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'deptUser', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96067',
})
export class UserIdListWorkWxInput extends AuthWorkWxInput<UserIdListWorkWxOutput, DeptUserDto> {
  /** 用于分页查询的游标，字符串类型，由上一次调用返回，首次调用不填 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页，预期请求的数据量，取值范围 1 ~ 10000 */
  // The server documents no default; 1000 comes from the seed.
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Min(1, { message: '分页大小必须在1-10000之间' })
  @Max(10_000, { message: '分页大小必须在1-10000之间' })
  limit?: number = 1000;
}
