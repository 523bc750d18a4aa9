import { ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 更新公共邮箱的返回结果，见 {@link ExmailPublicmailUpdateWorkWxInput} */
export class ExmailPublicmailUpdateWorkWxOutput extends WorkWxOutput {
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
 * @see {@link ExmailPublicmailUpdateWorkWxInput}
 */
export class ExmailPublicmailUpdateUserIdListDto {
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
 * @see {@link ExmailPublicmailUpdateWorkWxInput}
 */
export class ExmailPublicmailUpdateDepartmentListDto {
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
 * @see {@link ExmailPublicmailUpdateWorkWxInput}
 */
export class ExmailPublicmailUpdateTagListDto {
  /** 标签列表 */
  @JsonName('list')
  @IsOptional()
  @IsArray({ message: '标签列表必须是数组' })
  @IsInt({ each: true, message: '标签列表的每一项必须是整数' })
  list?: number[];
}

/**
 * 别名邮箱
 *
 * @see {@link ExmailPublicmailUpdateWorkWxInput}
 */
export class ExmailPublicmailUpdateAliasListDto {
  /** 别名列表 */
  @JsonName('list')
  @IsOptional()
  @IsArray({ message: '别名列表必须是数组' })
  @IsString({ each: true, message: '别名列表的每一项必须是字符串' })
  list?: string[];
}

/**
 * 专用密码信息
 *
 * @see {@link ExmailPublicmailUpdateWorkWxInput}
 */
export class ExmailPublicmailUpdateAuthCodeInfoDto {
  /** 备注。长度不超过128个字节 */
  @JsonName('remark')
  @IsOptional()
  @ByteLength(0, 128, { message: '备注长度不能超过128个字节' })
  remark?: string;
}

/**
 * 更新公共邮箱
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98000
 * @example
 * ```ts
 * await workWeixin.send(ExmailPublicmailUpdateWorkWxInput.from({ id: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/publicmail/update',
  desc: '更新公共邮箱',
  httpMethod: HttpMethod.Post,
  output: ExmailPublicmailUpdateWorkWxOutput,
  credential: ['exmail', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98000',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailPublicmailUpdateWorkWxInput extends AuthWorkWxInput<ExmailPublicmailUpdateWorkWxOutput> {
  /** 公共邮箱ID */
  @JsonName('id')
  @IsDefined({ message: '公共邮箱ID不能为空' })
  @IsInt({ message: '公共邮箱ID必须是整数' })
  id!: number;

  /** 公共邮箱名称 */
  @JsonName('name')
  @IsOptional()
  @IsString({ message: '公共邮箱名称必须是字符串' })
  name?: string;

  /** 成员UserID列表 */
  @JsonName('userid_list', { type: () => ExmailPublicmailUpdateUserIdListDto })
  @IsOptional()
  userIdList?: ExmailPublicmailUpdateUserIdListDto;

  /** 部门列表 */
  @JsonName('department_list', { type: () => ExmailPublicmailUpdateDepartmentListDto })
  @IsOptional()
  departmentList?: ExmailPublicmailUpdateDepartmentListDto;

  /** 标签列表 */
  @JsonName('tag_list', { type: () => ExmailPublicmailUpdateTagListDto })
  @IsOptional()
  tagList?: ExmailPublicmailUpdateTagListDto;

  /** 别名邮箱列表 */
  @JsonName('alias_list', { type: () => ExmailPublicmailUpdateAliasListDto, sensitive: true })
  @IsOptional()
  aliasList?: ExmailPublicmailUpdateAliasListDto;

  /** 是否创建专用密码。0-否，1-是 */
  @JsonName('create_auth_code', { sensitive: false })
  @IsOptional()
  @IsIn([0, 1], { message: '是否创建专用密码只能是0(否)或1(是)' })
  createAuthCode?: 0 | 1;

  /** 专用密码信息 */
  @JsonName('auth_code_info', { type: () => ExmailPublicmailUpdateAuthCodeInfoDto, sensitive: false })
  @IsOptional()
  authCodeInfo?: ExmailPublicmailUpdateAuthCodeInfoDto;
}
