import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { DepartmentDto } from './department.dto.js';

/** 获取部门列表的返回结果，见 {@link DepartmentListWorkWxInput} */
export class DepartmentListWorkWxOutput extends WorkWxOutput {
  /** 部门列表 */
  @JsonName('department', { type: () => [DepartmentDto] })
  department?: DepartmentDto[];
}

/**
 * 获取部门列表
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 *
 * 官方建议改用 department/simplelist
 * @see https://developer.work.weixin.qq.com/document/path/90208
 * @example
 * ```ts
 * await workWeixin.send(DepartmentListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'department/list',
  desc: '获取部门列表',
  httpMethod: HttpMethod.Get,
  output: DepartmentListWorkWxOutput,
  credential: ['app', 'contacts'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90208',
})
export class DepartmentListWorkWxInput extends AuthWorkWxInput<DepartmentListWorkWxOutput> {
  /** 部门ID */
  @JsonName('id')
  @IsOptional()
  @IsInt({ message: '部门ID必须是整数' })
  id?: number;
}
