import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { SchoolParentDto } from '../school-parent.dto.js';

/**
 * 学生
 *
 * @see {@link SchoolUserListWorkWxInput}
 */
export class SchoolUserListStudentsDto extends HttpRemoteOutput {
  /** 学生UserID */
  @JsonName('student_userid')
  studentUserId?: string;

  /** 学生姓名 */
  @JsonName('name')
  name?: string;

  /** 所在班级列表 */
  @JsonName('department', { type: () => [Number] })
  department?: number[];

  /** 家长列表 */
  @JsonName('parents', { type: () => [SchoolParentDto] })
  parents?: SchoolParentDto[];
}

/** 获取部门学生详情的返回结果，见 {@link SchoolUserListWorkWxInput} */
export class SchoolUserListWorkWxOutput extends WorkWxOutput {
  /** 学生列表 */
  @JsonName('students', { type: () => [SchoolUserListStudentsDto] })
  students?: SchoolUserListStudentsDto[];
}

/**
 * 获取部门学生详情
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」或「家校沟通 - 读取家校通讯录」或「家长可使用的应用」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92338
 * @example
 * ```ts
 * await workWeixin.send(SchoolUserListWorkWxInput.from({ departmentId: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/user/list',
  desc: '获取部门学生详情',
  httpMethod: HttpMethod.Get,
  output: SchoolUserListWorkWxOutput,
  credential: ['school', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92338',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录 | 家校沟通 - 读取家校通讯录 | 家长可使用的应用' })
export class SchoolUserListWorkWxInput extends AuthWorkWxInput<SchoolUserListWorkWxOutput> {
  /** 部门ID */
  @JsonName('department_id')
  @IsDefined({ message: '部门ID不能为空' })
  @IsInt({ message: '部门ID必须是整数' })
  departmentId!: number;
}
