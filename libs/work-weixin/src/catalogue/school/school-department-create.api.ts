import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { DepartmentAdminDto } from './department-admin.dto.js';

/** 创建部门的返回结果，见 {@link SchoolDepartmentCreateWorkWxInput} */
export class SchoolDepartmentCreateWorkWxOutput extends WorkWxOutput {
  /** 部门ID */
  @JsonName('id')
  id?: number;
}

/**
 * 创建部门
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92340
 * @example
 * ```ts
 * await workWeixin.send(SchoolDepartmentCreateWorkWxInput.from({ parentId: 1, type: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/department/create',
  desc: '创建部门',
  httpMethod: HttpMethod.Post,
  output: SchoolDepartmentCreateWorkWxOutput,
  credential: ['school', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92340',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class SchoolDepartmentCreateWorkWxInput extends AuthWorkWxInput<SchoolDepartmentCreateWorkWxOutput> {
  /** 部门名称。长度1~32个字符 */
  @JsonName('name')
  @IsOptional()
  @CharacterLength(1, 32, { message: '部门名称长度必须在1-32个字符之间' })
  name?: string;

  /** 父部门ID */
  @JsonName('parentid')
  @IsDefined({ message: '父部门ID不能为空' })
  @IsInt({ message: '父部门ID必须是整数' })
  parentId!: number;

  /** 部门ID。取值不小于2 */
  @JsonName('id')
  @IsOptional()
  @IsInt({ message: '部门ID必须是整数' })
  @Min(2, { message: '部门ID不能小于2' })
  id?: number;

  /** 部门类型。1-班级，2-年级，3-学段，4-校区 */
  @JsonName('type')
  @IsDefined({ message: '部门类型不能为空' })
  @IsInt({ message: '部门类型必须是整数' })
  type!: OpenEnum<1 | 2 | 3 | 4>;

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

  /** 部门管理员列表 */
  @JsonName('department_admins', { type: () => [DepartmentAdminDto] })
  @IsOptional()
  departmentAdmins?: DepartmentAdminDto[];
}
