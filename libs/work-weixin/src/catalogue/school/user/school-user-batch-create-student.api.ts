import { ByteLength, CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsInt,
  IsOptional,
  IsString,
  Matches,
} from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../../declare/rejected-in.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { StudentResultDto } from '../student-result.dto.js';

/** 批量创建学生的返回结果，见 {@link SchoolUserBatchCreateStudentWorkWxInput} */
export class SchoolUserBatchCreateStudentWorkWxOutput extends WorkWxOutput {
  /** 结果列表 */
  @JsonName('result_list', { type: () => [StudentResultDto] })
  resultList?: StudentResultDto[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, [], ['resultList']);
  }
}

/**
 * 学生
 *
 * @see {@link SchoolUserBatchCreateStudentWorkWxInput}
 */
export class SchoolUserBatchCreateStudentStudentsDto {
  /** 学生UserID。长度1~64个字节。只能由 0-9A-Za-z_-@. 组成 */
  @JsonName('student_userid')
  @IsDefined({ message: '学生UserID不能为空' })
  @ByteLength(1, 64, { message: '学生UserID长度必须在1-64个字节之间' })
  @Matches(/^[0-9A-Za-z][0-9A-Za-z_\-@.]*$/, { message: '学生UserID包含不支持的字符' })
  studentUserId!: string;

  /** 手机号码 */
  @JsonName('mobile', { sensitive: true })
  @IsOptional()
  @IsString({ message: '手机号码必须是字符串' })
  mobile?: string;

  /** 是否发送邀请 */
  @JsonName('to_invite')
  @IsOptional()
  @IsBoolean({ message: '是否发送邀请必须是布尔值' })
  toInvite?: boolean;

  /** 学生姓名。长度1~32个字符 */
  @JsonName('name')
  @IsDefined({ message: '学生姓名不能为空' })
  @CharacterLength(1, 32, { message: '学生姓名长度必须在1-32个字符之间' })
  name!: string;

  /** 所在班级列表。最多20个 */
  @JsonName('department')
  @IsDefined({ message: '所在班级列表不能为空' })
  @IsArray({ message: '所在班级列表必须是数组' })
  @ArrayMaxSize(20, { message: '所在班级列表最多支持20个' })
  @IsInt({ each: true, message: '所在班级列表的每一项必须是整数' })
  department!: number[];
}

/**
 * 批量创建学生
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92328
 * @example
 * ```ts
 * await workWeixin.send(SchoolUserBatchCreateStudentWorkWxInput.from({ students: [{ studentUserId: 'STUDENT_USER_ID', name: '学生姓名', department: [1] }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/user/batch_create_student',
  desc: '批量创建学生',
  httpMethod: HttpMethod.Post,
  output: SchoolUserBatchCreateStudentWorkWxOutput,
  credential: ['school', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92328',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class SchoolUserBatchCreateStudentWorkWxInput extends AuthWorkWxInput<SchoolUserBatchCreateStudentWorkWxOutput> {
  /** 学生列表。最多100个 */
  @JsonName('students', { type: () => [SchoolUserBatchCreateStudentStudentsDto] })
  @IsDefined({ message: '学生列表不能为空' })
  @IsArray({ message: '学生列表必须是数组' })
  @ArrayMaxSize(100, { message: '学生列表最多支持100个' })
  students!: SchoolUserBatchCreateStudentStudentsDto[];
}
