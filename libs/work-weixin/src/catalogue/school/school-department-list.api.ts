import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { DepartmentAdminDto } from './department-admin.dto.js';

/**
 * 部门
 *
 * @see {@link SchoolDepartmentListWorkWxInput}
 */
export class SchoolDepartmentListDepartmentsDto extends HttpRemoteOutput {
  /** 部门名称 */
  @JsonName('name')
  name?: string;

  /** 父部门ID */
  @JsonName('parentid')
  parentId?: number;

  /** 部门ID */
  @JsonName('id')
  id?: number;

  /** 部门类型。1-班级，2-年级，3-学段，4-校区，5-学校 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2 | 3 | 4 | 5>;

  /** 入学年份 */
  @JsonName('register_year')
  registerYear?: number;

  /** 标准年级 */
  @JsonName('standard_grade')
  standardGrade?: number;

  /** 部门次序值 */
  @JsonName('order')
  order?: number;

  /** 部门管理员列表 */
  @JsonName('department_admins', { type: () => [DepartmentAdminDto] })
  departmentAdmins?: DepartmentAdminDto[];

  /** 是否已毕业。1-是，0-否 */
  @JsonName('is_graduated', { type: () => Number })
  isGraduated?: OpenEnum<1 | 0>;

  /** 是否开启班级群。1-开启，0-关闭 */
  @JsonName('open_group_chat', { type: () => Number })
  openGroupChat?: OpenEnum<1 | 0>;

  /** 班级群ID */
  @JsonName('group_chat_id')
  groupChatId?: string;
}

/** 获取部门列表的返回结果，见 {@link SchoolDepartmentListWorkWxInput} */
export class SchoolDepartmentListWorkWxOutput extends WorkWxOutput {
  /** 部门列表 */
  @JsonName('departments', { type: () => [SchoolDepartmentListDepartmentsDto] })
  departments?: SchoolDepartmentListDepartmentsDto[];
}

/**
 * 获取部门列表
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」或「家校沟通 - 读取家校通讯录」或「家长可使用的应用」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92343
 * @example
 * ```ts
 * await workWeixin.send(SchoolDepartmentListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'school/department/list',
  desc: '获取部门列表',
  httpMethod: HttpMethod.Get,
  output: SchoolDepartmentListWorkWxOutput,
  credential: ['school', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92343',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录 | 家校沟通 - 读取家校通讯录 | 家长可使用的应用' })
export class SchoolDepartmentListWorkWxInput extends AuthWorkWxInput<SchoolDepartmentListWorkWxOutput> {
  /** 部门ID */
  @JsonName('id')
  @IsOptional()
  @IsInt({ message: '部门ID必须是整数' })
  id?: number;
}
