import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 成员UserID
 *
 * @see {@link ExmailPublicmailGetWorkWxInput}
 */
export class ExmailPublicmailGetUserIdListDto extends HttpRemoteOutput {
  /** 成员UserID列表 */
  @JsonName('list', { type: () => [String] })
  list?: string[];
}

/**
 * 部门
 *
 * @see {@link ExmailPublicmailGetWorkWxInput}
 */
export class ExmailPublicmailGetDepartmentListDto extends HttpRemoteOutput {
  /** 部门列表 */
  @JsonName('list', { type: () => [Number] })
  list?: number[];
}

/**
 * 标签
 *
 * @see {@link ExmailPublicmailGetWorkWxInput}
 */
export class ExmailPublicmailGetTagListDto extends HttpRemoteOutput {
  /** 标签列表 */
  @JsonName('list', { type: () => [Number] })
  list?: number[];
}

/**
 * 别名邮箱
 *
 * @see {@link ExmailPublicmailGetWorkWxInput}
 */
export class ExmailPublicmailGetAliasListDto extends HttpRemoteOutput {
  /** 别名列表 */
  @JsonName('list', { type: () => [String] })
  list?: string[];
}

/**
 * 公共邮箱
 *
 * @see {@link ExmailPublicmailGetWorkWxInput}
 */
export class ExmailPublicmailGetListDto extends HttpRemoteOutput {
  /** 公共邮箱ID */
  @JsonName('id')
  id?: number;

  /** 公共邮箱地址 */
  @JsonName('email', { sensitive: true })
  email?: string;

  /** 公共邮箱名称 */
  @JsonName('name')
  name?: string;

  /** 成员UserID列表 */
  @JsonName('userid_list', { type: () => ExmailPublicmailGetUserIdListDto })
  userIdList?: ExmailPublicmailGetUserIdListDto;

  /** 部门列表 */
  @JsonName('department_list', { type: () => ExmailPublicmailGetDepartmentListDto })
  departmentList?: ExmailPublicmailGetDepartmentListDto;

  /** 标签列表 */
  @JsonName('tag_list', { type: () => ExmailPublicmailGetTagListDto })
  tagList?: ExmailPublicmailGetTagListDto;

  /** 别名邮箱列表 */
  @JsonName('alias_list', { type: () => ExmailPublicmailGetAliasListDto, sensitive: true })
  aliasList?: ExmailPublicmailGetAliasListDto;
}

/** 获取公共邮箱详情的返回结果，见 {@link ExmailPublicmailGetWorkWxInput} */
export class ExmailPublicmailGetWorkWxOutput extends WorkWxOutput {
  /** 公共邮箱列表 */
  @JsonName('list', { type: () => [ExmailPublicmailGetListDto] })
  list?: ExmailPublicmailGetListDto[];
}

/**
 * 获取公共邮箱详情
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98002
 * @example
 * ```ts
 * await workWeixin.send(ExmailPublicmailGetWorkWxInput.from({ idList: [1] }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/publicmail/get',
  desc: '获取公共邮箱详情',
  httpMethod: HttpMethod.Post,
  output: ExmailPublicmailGetWorkWxOutput,
  credential: ['exmail', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98002',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailPublicmailGetWorkWxInput extends AuthWorkWxInput<ExmailPublicmailGetWorkWxOutput> {
  /** 公共邮箱ID列表 */
  @JsonName('id_list')
  @IsDefined({ message: '公共邮箱ID列表不能为空' })
  @IsArray({ message: '公共邮箱ID列表必须是数组' })
  @IsInt({ each: true, message: '公共邮箱ID列表的每一项必须是整数' })
  idList!: number[];
}
