import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 孩子
 *
 * @see {@link SchoolUserListParentWorkWxInput}
 */
export class SchoolUserListParentChildrenDto extends HttpRemoteOutput {
  /** 学生UserID */
  @JsonName('student_userid')
  studentUserId?: string;

  /** 与学生的关系 */
  @JsonName('relation')
  relation?: string;

  /** 学生姓名 */
  @JsonName('name')
  name?: string;
}

/**
 * 家长
 *
 * @see {@link SchoolUserListParentWorkWxInput}
 */
export class SchoolUserListParentParentsDto extends HttpRemoteOutput {
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
  @JsonName('children', { type: () => [SchoolUserListParentChildrenDto] })
  children?: SchoolUserListParentChildrenDto[];
}

/** 获取部门家长详情的返回结果，见 {@link SchoolUserListParentWorkWxInput} */
export class SchoolUserListParentWorkWxOutput extends WorkWxOutput {
  /** 家长列表 */
  @JsonName('parents', { type: () => [SchoolUserListParentParentsDto] })
  parents?: SchoolUserListParentParentsDto[];
}

/**
 * 获取部门家长详情
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」或「家校沟通 - 读取家校通讯录」或「家长可使用的应用」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92446
 * @example
 * ```ts
 * await workWeixin.send(SchoolUserListParentWorkWxInput.from({ departmentId: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/user/list_parent',
  desc: '获取部门家长详情',
  httpMethod: HttpMethod.Get,
  output: SchoolUserListParentWorkWxOutput,
  credential: ['school', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92446',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录 | 家校沟通 - 读取家校通讯录 | 家长可使用的应用' })
export class SchoolUserListParentWorkWxInput extends AuthWorkWxInput<SchoolUserListParentWorkWxOutput> {
  /** 部门ID */
  @JsonName('department_id')
  @IsDefined({ message: '部门ID不能为空' })
  @IsInt({ message: '部门ID必须是整数' })
  departmentId!: number;
}
