import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除部门的返回结果，见 {@link DepartmentDeleteWorkWxInput} */
export class DepartmentDeleteWorkWxOutput extends WorkWxOutput {}

/**
 * 删除部门
 *
 * 权限说明：使用通讯录同步的Secret；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90207
 * @example
 * ```ts
 * await workWeixin.send(DepartmentDeleteWorkWxInput.from({ id: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'department/delete',
  desc: '删除部门',
  httpMethod: HttpMethod.Get,
  output: DepartmentDeleteWorkWxOutput,
  credential: ['contacts'],
  effect: 'write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90207',
})
export class DepartmentDeleteWorkWxInput extends AuthWorkWxInput<DepartmentDeleteWorkWxOutput> {
  /** 部门ID */
  @JsonName('id')
  @IsDefined({ message: '部门ID不能为空' })
  @IsInt({ message: '部门ID必须是整数' })
  id!: number;
}
