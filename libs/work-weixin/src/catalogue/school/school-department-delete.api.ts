import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除部门的返回结果，见 {@link SchoolDepartmentDeleteWorkWxInput} */
export class SchoolDepartmentDeleteWorkWxOutput extends WorkWxOutput {}

/**
 * 删除部门
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92342
 * @example
 * ```ts
 * await workWeixin.send(SchoolDepartmentDeleteWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'school/department/delete',
  desc: '删除部门',
  httpMethod: HttpMethod.Get,
  output: SchoolDepartmentDeleteWorkWxOutput,
  credential: ['school', 'app'],
  effect: 'write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92342',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class SchoolDepartmentDeleteWorkWxInput extends AuthWorkWxInput<SchoolDepartmentDeleteWorkWxOutput> {
  /** 部门ID */
  @JsonName('id')
  @IsOptional()
  @IsInt({ message: '部门ID必须是整数' })
  id?: number;
}
