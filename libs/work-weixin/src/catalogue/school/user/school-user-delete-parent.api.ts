import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除家长的返回结果，见 {@link SchoolUserDeleteParentWorkWxInput} */
export class SchoolUserDeleteParentWorkWxOutput extends WorkWxOutput {}

/**
 * 删除家长
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92332
 * @example
 * ```ts
 * await workWeixin.send(SchoolUserDeleteParentWorkWxInput.from({ userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/user/delete_parent',
  desc: '删除家长',
  httpMethod: HttpMethod.Get,
  output: SchoolUserDeleteParentWorkWxOutput,
  credential: ['school', 'app'],
  effect: 'write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92332',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class SchoolUserDeleteParentWorkWxInput extends AuthWorkWxInput<SchoolUserDeleteParentWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;
}
