import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除学生的返回结果，见 {@link SchoolUserDeleteStudentWorkWxInput} */
export class SchoolUserDeleteStudentWorkWxOutput extends WorkWxOutput {}

/**
 * 删除学生
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92326
 * @example
 * ```ts
 * await workWeixin.send(SchoolUserDeleteStudentWorkWxInput.from({ userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/user/delete_student',
  desc: '删除学生',
  httpMethod: HttpMethod.Get,
  output: SchoolUserDeleteStudentWorkWxOutput,
  credential: ['school', 'app'],
  effect: 'write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92326',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class SchoolUserDeleteStudentWorkWxInput extends AuthWorkWxInput<SchoolUserDeleteStudentWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;
}
