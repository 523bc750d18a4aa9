import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 邮箱
 *
 * @see {@link ExmailGroupGetWorkWxInput}
 */
export class ExmailGroupGetEmailListDto extends HttpRemoteOutput {
  /** 邮箱列表 */
  @JsonName('list', { type: () => [String] })
  list?: string[];
}

/**
 * 标签
 *
 * @see {@link ExmailGroupGetWorkWxInput}
 */
export class ExmailGroupGetTagListDto extends HttpRemoteOutput {
  /** 标签列表 */
  @JsonName('list', { type: () => [Number] })
  list?: number[];
}

/**
 * 部门
 *
 * @see {@link ExmailGroupGetWorkWxInput}
 */
export class ExmailGroupGetDepartmentListDto extends HttpRemoteOutput {
  /** 部门列表 */
  @JsonName('list', { type: () => [Number] })
  list?: number[];
}

/**
 * 群组
 *
 * @see {@link ExmailGroupGetWorkWxInput}
 */
export class ExmailGroupGetGroupListDto extends HttpRemoteOutput {
  /** 群组列表 */
  @JsonName('list', { type: () => [String] })
  list?: string[];
}

/**
 * 允许群发的邮箱
 *
 * @see {@link ExmailGroupGetWorkWxInput}
 */
export class ExmailGroupGetAllowEmailListDto extends HttpRemoteOutput {
  /** 邮箱列表 */
  @JsonName('list', { type: () => [String] })
  list?: string[];
}

/**
 * 允许群发的部门
 *
 * @see {@link ExmailGroupGetWorkWxInput}
 */
export class ExmailGroupGetAllowDepartmentListDto extends HttpRemoteOutput {
  /** 部门列表 */
  @JsonName('list', { type: () => [Number] })
  list?: number[];
}

/**
 * 允许群发的标签
 *
 * @see {@link ExmailGroupGetWorkWxInput}
 */
export class ExmailGroupGetAllowTagListDto extends HttpRemoteOutput {
  /** 标签列表 */
  @JsonName('list', { type: () => [Number] })
  list?: number[];
}

/** 获取邮件群组详情的返回结果，见 {@link ExmailGroupGetWorkWxInput} */
export class ExmailGroupGetWorkWxOutput extends WorkWxOutput {
  /** 邮件群组ID */
  @JsonName('groupid')
  groupId?: string;

  /** 邮件群组名称 */
  @JsonName('groupname')
  groupName?: string;

  /** 邮箱列表 */
  @JsonName('email_list', { type: () => ExmailGroupGetEmailListDto, sensitive: true })
  emailList?: ExmailGroupGetEmailListDto;

  /** 标签列表 */
  @JsonName('tag_list', { type: () => ExmailGroupGetTagListDto })
  tagList?: ExmailGroupGetTagListDto;

  /** 部门列表 */
  @JsonName('department_list', { type: () => ExmailGroupGetDepartmentListDto })
  departmentList?: ExmailGroupGetDepartmentListDto;

  /** 群组列表 */
  @JsonName('group_list', { type: () => ExmailGroupGetGroupListDto })
  groupList?: ExmailGroupGetGroupListDto;

  /** 使用权限类型。0-企业成员，1-任何人，2-组内成员，3-自定义成员 */
  @JsonName('allow_type', { type: () => Number })
  allowType?: OpenEnum<0 | 1 | 2 | 3>;

  /** 允许群发的邮箱列表 */
  @JsonName('allow_emaillist', { type: () => ExmailGroupGetAllowEmailListDto, sensitive: true })
  allowEmailList?: ExmailGroupGetAllowEmailListDto;

  /** 允许群发的部门列表 */
  @JsonName('allow_departmentlist', { type: () => ExmailGroupGetAllowDepartmentListDto })
  allowDepartmentList?: ExmailGroupGetAllowDepartmentListDto;

  /** 允许群发的标签列表 */
  @JsonName('allow_taglist', { type: () => ExmailGroupGetAllowTagListDto })
  allowTagList?: ExmailGroupGetAllowTagListDto;
}

/**
 * 获取邮件群组详情
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/97997
 * @example
 * ```ts
 * await workWeixin.send(ExmailGroupGetWorkWxInput.from({ groupId: 'GROUP_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/group/get',
  desc: '获取邮件群组详情',
  httpMethod: HttpMethod.Get,
  output: ExmailGroupGetWorkWxOutput,
  credential: ['exmail', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97997',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailGroupGetWorkWxInput extends AuthWorkWxInput<ExmailGroupGetWorkWxOutput> {
  /** 邮件群组ID */
  @JsonName('groupid')
  @IsDefined({ message: '邮件群组ID不能为空' })
  @IsString({ message: '邮件群组ID必须是字符串' })
  groupId!: string;
}
