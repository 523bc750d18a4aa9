import {
  AtLeastOneOf,
  ByteLength,
  ForbiddenIf,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 创建邮件群组的返回结果，见 {@link ExmailGroupCreateWorkWxInput} */
export class ExmailGroupCreateWorkWxOutput extends WorkWxOutput {}

/**
 * 邮箱
 *
 * @see {@link ExmailGroupCreateWorkWxInput}
 */
export class ExmailGroupCreateEmailListDto {
  /** 邮箱列表 */
  @JsonName('list')
  @IsOptional()
  @IsArray({ message: '邮箱列表必须是数组' })
  @IsString({ each: true, message: '邮箱列表的每一项必须是字符串' })
  list?: string[];
}

/**
 * 标签
 *
 * @see {@link ExmailGroupCreateWorkWxInput}
 */
export class ExmailGroupCreateTagListDto {
  /** 标签列表 */
  @JsonName('list')
  @IsOptional()
  @IsArray({ message: '标签列表必须是数组' })
  @IsInt({ each: true, message: '标签列表的每一项必须是整数' })
  list?: number[];
}

/**
 * 部门
 *
 * @see {@link ExmailGroupCreateWorkWxInput}
 */
export class ExmailGroupCreateDepartmentListDto {
  /** 部门列表 */
  @JsonName('list')
  @IsOptional()
  @IsArray({ message: '部门列表必须是数组' })
  @IsInt({ each: true, message: '部门列表的每一项必须是整数' })
  list?: number[];
}

/**
 * 群组
 *
 * @see {@link ExmailGroupCreateWorkWxInput}
 */
export class ExmailGroupCreateGroupListDto {
  /** 群组列表 */
  @JsonName('list')
  @IsOptional()
  @IsArray({ message: '群组列表必须是数组' })
  @IsString({ each: true, message: '群组列表的每一项必须是字符串' })
  list?: string[];
}

/**
 * 允许群发的邮箱
 *
 * @see {@link ExmailGroupCreateWorkWxInput}
 */
export class ExmailGroupCreateAllowEmailListDto {
  /** 邮箱列表 */
  @JsonName('list')
  @IsOptional()
  @IsArray({ message: '邮箱列表必须是数组' })
  @IsString({ each: true, message: '邮箱列表的每一项必须是字符串' })
  list?: string[];
}

/**
 * 允许群发的部门
 *
 * @see {@link ExmailGroupCreateWorkWxInput}
 */
export class ExmailGroupCreateAllowDepartmentListDto {
  /** 部门列表 */
  @JsonName('list')
  @IsOptional()
  @IsArray({ message: '部门列表必须是数组' })
  @IsInt({ each: true, message: '部门列表的每一项必须是整数' })
  list?: number[];
}

/**
 * 允许群发的标签
 *
 * @see {@link ExmailGroupCreateWorkWxInput}
 */
export class ExmailGroupCreateAllowTagListDto {
  /** 标签列表 */
  @JsonName('list')
  @IsOptional()
  @IsArray({ message: '标签列表必须是数组' })
  @IsInt({ each: true, message: '标签列表的每一项必须是整数' })
  list?: number[];
}

/**
 * 创建邮件群组
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/95510
 * @example
 * ```ts
 * await workWeixin.send(ExmailGroupCreateWorkWxInput.from({ groupId: 'GROUP_ID', groupName: '邮件群组名称', emailList: { list: ['LIST'] } }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/group/create',
  desc: '创建邮件群组',
  httpMethod: HttpMethod.Post,
  output: ExmailGroupCreateWorkWxOutput,
  credential: ['exmail', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95510',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailGroupCreateWorkWxInput extends AuthWorkWxInput<ExmailGroupCreateWorkWxOutput> {
  /** 邮件群组ID */
  @JsonName('groupid')
  @IsDefined({ message: '邮件群组ID不能为空' })
  @IsString({ message: '邮件群组ID必须是字符串' })
  groupId!: string;

  /** 邮件群组名称。长度不超过200个字节 */
  @JsonName('groupname')
  @IsDefined({ message: '邮件群组名称不能为空' })
  @ByteLength(0, 200, { message: '邮件群组名称长度不能超过200个字节' })
  groupName!: string;

  /** 邮箱列表 */
  @JsonName('email_list', { type: () => ExmailGroupCreateEmailListDto, sensitive: true })
  @AtLeastOneOf(['emailList', 'groupList', 'departmentList', 'tagList'], {
    message: '邮箱列表、群组列表、部门列表和标签列表至少需要填写一个',
  })
  emailList?: ExmailGroupCreateEmailListDto;

  /** 标签列表 */
  @JsonName('tag_list', { type: () => ExmailGroupCreateTagListDto })
  @IsOptional()
  tagList?: ExmailGroupCreateTagListDto;

  /** 部门列表 */
  @JsonName('department_list', { type: () => ExmailGroupCreateDepartmentListDto })
  @IsOptional()
  departmentList?: ExmailGroupCreateDepartmentListDto;

  /** 群组列表 */
  @JsonName('group_list', { type: () => ExmailGroupCreateGroupListDto })
  @IsOptional()
  groupList?: ExmailGroupCreateGroupListDto;

  /** 使用权限类型。0-企业成员，1-任何人，2-组内成员，3-自定义成员 */
  @JsonName('allow_type')
  @IsOptional()
  @IsInt({ message: '使用权限类型必须是整数' })
  allowType?: OpenEnum<0 | 1 | 2 | 3>;

  /** 允许群发的邮箱列表 */
  @JsonName('allow_emaillist', { type: () => ExmailGroupCreateAllowEmailListDto, sensitive: true })
  @AtLeastOneOf(['allowEmailList', 'allowDepartmentList', 'allowTagList'], {
    when: { allowType: 3 },
    message:
      '使用权限类型为3(自定义成员)时允许群发的邮箱列表、允许群发的部门列表和允许群发的标签列表至少需要填写一个',
  })
  @ForbiddenIf(
    { allowType: [0, 1, 2] },
    { message: '使用权限类型为0(企业成员)、1(任何人)或2(组内成员)时不能填写允许群发的邮箱列表' },
  )
  allowEmailList?: ExmailGroupCreateAllowEmailListDto;

  /** 允许群发的部门列表 */
  @JsonName('allow_departmentlist', { type: () => ExmailGroupCreateAllowDepartmentListDto })
  @ForbiddenIf(
    { allowType: [0, 1, 2] },
    { message: '使用权限类型为0(企业成员)、1(任何人)或2(组内成员)时不能填写允许群发的部门列表' },
  )
  allowDepartmentList?: ExmailGroupCreateAllowDepartmentListDto;

  /** 允许群发的标签列表 */
  @JsonName('allow_taglist', { type: () => ExmailGroupCreateAllowTagListDto })
  @ForbiddenIf(
    { allowType: [0, 1, 2] },
    { message: '使用权限类型为0(企业成员)、1(任何人)或2(组内成员)时不能填写允许群发的标签列表' },
  )
  allowTagList?: ExmailGroupCreateAllowTagListDto;
}
