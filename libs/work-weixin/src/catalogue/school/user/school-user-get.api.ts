import {
  ByteLength,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { ChildDto } from '../child.dto.js';
import { SchoolParentDto } from '../school-parent.dto.js';

/**
 * 学生
 *
 * @see {@link SchoolUserGetWorkWxInput}
 */
export class SchoolUserGetStudentDto extends HttpRemoteOutput {
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

/**
 * 家长
 *
 * @see {@link SchoolUserGetWorkWxInput}
 */
export class SchoolUserGetParentDto extends HttpRemoteOutput {
  /** 家长UserID */
  @JsonName('parent_userid')
  parentUserId?: string;

  /** 手机号码 */
  @JsonName('mobile', { sensitive: true })
  mobile?: string;

  /** 是否关注学校通知。0-未关注，1-已关注 */
  @JsonName('is_subscribe', { type: () => Number })
  isSubscribe?: OpenEnum<0 | 1>;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 孩子列表 */
  @JsonName('children', { type: () => [ChildDto] })
  children?: ChildDto[];
}

/** 读取学生或家长的返回结果，见 {@link SchoolUserGetWorkWxInput} */
export class SchoolUserGetWorkWxOutput extends WorkWxOutput {
  /** 用户类型。1-学生，2-家长 */
  @JsonName('user_type', { type: () => Number })
  userType?: OpenEnum<1 | 2>;

  /** 学生 */
  @JsonName('student', { type: () => SchoolUserGetStudentDto })
  student?: SchoolUserGetStudentDto;

  /** 家长 */
  @JsonName('parent', { type: () => SchoolUserGetParentDto })
  parent?: SchoolUserGetParentDto;
}

/**
 * 读取学生或家长
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」或「家校沟通 - 读取家校通讯录」或「家长可使用的应用」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92337
 * @example
 * ```ts
 * await workWeixin.send(SchoolUserGetWorkWxInput.from({ userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/user/get',
  desc: '读取学生或家长',
  httpMethod: HttpMethod.Get,
  output: SchoolUserGetWorkWxOutput,
  credential: ['school', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92337',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录 | 家校沟通 - 读取家校通讯录 | 家长可使用的应用' })
export class SchoolUserGetWorkWxInput extends AuthWorkWxInput<SchoolUserGetWorkWxOutput> {
  /** 成员UserID。长度1~64个字节 */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @ByteLength(1, 64, { message: '成员UserID长度必须在1-64个字节之间' })
  userId!: string;
}
