import {
  ByteLength,
  CharacterLength,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 更新部门的返回结果，见 {@link SchoolDepartmentUpdateWorkWxInput} */
export class SchoolDepartmentUpdateWorkWxOutput extends WorkWxOutput {}

/**
 * 部门管理员
 *
 * @see {@link SchoolDepartmentUpdateWorkWxInput}
 */
export class SchoolDepartmentUpdateDepartmentAdminsDto {
  /** 操作方式 */
  @JsonName('op')
  @IsDefined({ message: '操作方式不能为空' })
  @IsInt({ message: '操作方式必须是整数' })
  op!: number;

  /** 成员UserID。长度1~64个字节 */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @ByteLength(1, 64, { message: '成员UserID长度必须在1-64个字节之间' })
  userId!: string;

  /** 管理员类型。1-校区负责人，2-年级负责人，3-班主任，4-任课老师，5-学段负责人 */
  @JsonName('type')
  @IsOptional()
  @IsInt({ message: '管理员类型必须是整数' })
  type?: OpenEnum<1 | 2 | 3 | 4 | 5>;

  /** 任教科目。长度不超过15个字符 */
  @JsonName('subject')
  @IsOptional()
  @CharacterLength(0, 15, { message: '任教科目长度不能超过15个字符' })
  subject?: string;
}

/**
 * 更新部门
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92341
 * @example
 * ```ts
 * await workWeixin.send(SchoolDepartmentUpdateWorkWxInput.from({ id: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/department/update',
  desc: '更新部门',
  httpMethod: HttpMethod.Post,
  output: SchoolDepartmentUpdateWorkWxOutput,
  credential: ['school', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92341',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class SchoolDepartmentUpdateWorkWxInput extends AuthWorkWxInput<SchoolDepartmentUpdateWorkWxOutput> {
  /** 部门名称。长度1~32个字符 */
  @JsonName('name')
  @IsOptional()
  @CharacterLength(1, 32, { message: '部门名称长度必须在1-32个字符之间' })
  name?: string;

  /** 父部门ID */
  @JsonName('parentid')
  @IsOptional()
  @IsInt({ message: '父部门ID必须是整数' })
  parentId?: number;

  /** 部门ID。取值不小于1 */
  @JsonName('id')
  @IsDefined({ message: '部门ID不能为空' })
  @IsInt({ message: '部门ID必须是整数' })
  @Min(1, { message: '部门ID不能小于1' })
  id!: number;

  /** 入学年份。取值1970~2100 */
  @JsonName('register_year')
  @IsOptional()
  @IsInt({ message: '入学年份必须是整数' })
  @Min(1970, { message: '入学年份必须在1970-2100之间' })
  @Max(2100, { message: '入学年份必须在1970-2100之间' })
  registerYear?: number;

  /** 标准年级 */
  @JsonName('standard_grade')
  @IsOptional()
  @IsInt({ message: '标准年级必须是整数' })
  standardGrade?: number;

  /** 部门次序值。取值0~4294967295 */
  @JsonName('order')
  @IsOptional()
  @IsInt({ message: '部门次序值必须是整数' })
  @Min(0, { message: '部门次序值必须在0-4294967295之间' })
  @Max(4_294_967_295, { message: '部门次序值必须在0-4294967295之间' })
  order?: number;

  /** 新ID */
  @JsonName('new_id')
  @IsOptional()
  @IsInt({ message: '新ID必须是整数' })
  newId?: number;

  /** 部门管理员列表 */
  @JsonName('department_admins', { type: () => [SchoolDepartmentUpdateDepartmentAdminsDto] })
  @IsOptional()
  departmentAdmins?: SchoolDepartmentUpdateDepartmentAdminsDto[];
}
