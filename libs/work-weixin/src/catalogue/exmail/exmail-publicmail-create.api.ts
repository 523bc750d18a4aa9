import { AtLeastOneOf, ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 创建公共邮箱的返回结果，见 {@link ExmailPublicmailCreateWorkWxInput} */
export class ExmailPublicmailCreateWorkWxOutput extends WorkWxOutput {
  /** 公共邮箱ID */
  @JsonName('id')
  id?: number;

  /** 专用密码ID */
  @JsonName('auth_code_id', { sensitive: false })
  authCodeId?: number;

  /** 授权码 */
  @JsonName('auth_code', { sensitive: true })
  authCode?: string;
}

/**
 * 成员UserID
 *
 * @see {@link ExmailPublicmailCreateWorkWxInput}
 */
export class ExmailPublicmailCreateUserIdListDto {
  /** 成员UserID列表 */
  @JsonName('list')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  list?: string[];
}

/**
 * 部门
 *
 * @see {@link ExmailPublicmailCreateWorkWxInput}
 */
export class ExmailPublicmailCreateDepartmentListDto {
  /** 部门列表 */
  @JsonName('list')
  @IsOptional()
  @IsArray({ message: '部门列表必须是数组' })
  @IsInt({ each: true, message: '部门列表的每一项必须是整数' })
  list?: number[];
}

/**
 * 标签
 *
 * @see {@link ExmailPublicmailCreateWorkWxInput}
 */
export class ExmailPublicmailCreateTagListDto {
  /** 标签列表 */
  @JsonName('list')
  @IsOptional()
  @IsArray({ message: '标签列表必须是数组' })
  @IsInt({ each: true, message: '标签列表的每一项必须是整数' })
  list?: number[];
}

/**
 * 专用密码信息
 *
 * @see {@link ExmailPublicmailCreateWorkWxInput}
 */
export class ExmailPublicmailCreateAuthCodeInfoDto {
  /** 备注。长度不超过128个字节 */
  @JsonName('remark')
  @IsOptional()
  @ByteLength(0, 128, { message: '备注长度不能超过128个字节' })
  remark?: string;
}

/**
 * 创建公共邮箱
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/95511
 * @example
 * ```ts
 * await workWeixin.send(ExmailPublicmailCreateWorkWxInput.from({ email: 'zhangsan@example.com', name: '公共邮箱名称', userIdList: { list: ['LIST'] } }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/publicmail/create',
  desc: '创建公共邮箱',
  httpMethod: HttpMethod.Post,
  output: ExmailPublicmailCreateWorkWxOutput,
  credential: ['exmail', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95511',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailPublicmailCreateWorkWxInput extends AuthWorkWxInput<ExmailPublicmailCreateWorkWxOutput> {
  /** 邮箱地址 */
  @JsonName('email', { sensitive: true })
  @IsDefined({ message: '邮箱地址不能为空' })
  @IsString({ message: '邮箱地址必须是字符串' })
  email!: string;

  /** 公共邮箱名称 */
  @JsonName('name')
  @IsDefined({ message: '公共邮箱名称不能为空' })
  @IsString({ message: '公共邮箱名称必须是字符串' })
  name!: string;

  /** 成员UserID列表 */
  @JsonName('userid_list', { type: () => ExmailPublicmailCreateUserIdListDto })
  @AtLeastOneOf(['userIdList', 'departmentList', 'tagList'], {
    message: '成员UserID列表、部门列表和标签列表至少需要填写一个',
  })
  userIdList?: ExmailPublicmailCreateUserIdListDto;

  /** 部门列表 */
  @JsonName('department_list', { type: () => ExmailPublicmailCreateDepartmentListDto })
  @IsOptional()
  departmentList?: ExmailPublicmailCreateDepartmentListDto;

  /** 标签列表 */
  @JsonName('tag_list', { type: () => ExmailPublicmailCreateTagListDto })
  @IsOptional()
  tagList?: ExmailPublicmailCreateTagListDto;

  /** 是否创建专用密码。0-否，1-是 */
  @JsonName('create_auth_code', { sensitive: false })
  @IsOptional()
  @IsIn([0, 1], { message: '是否创建专用密码只能是0(否)或1(是)' })
  createAuthCode?: 0 | 1;

  /** 专用密码信息 */
  @JsonName('auth_code_info', { type: () => ExmailPublicmailCreateAuthCodeInfoDto, sensitive: false })
  @IsOptional()
  authCodeInfo?: ExmailPublicmailCreateAuthCodeInfoDto;
}
