import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { DepartmentDto } from './department.dto.js';

/** 获取单个部门详情的返回结果，见 {@link DepartmentGetWorkWxInput} */
export class DepartmentGetWorkWxOutput extends WorkWxOutput {
  /** 部门详情 */
  @JsonName('department', { type: () => DepartmentDto })
  department?: DepartmentDto;
}

/**
 * 获取单个部门详情
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95351
 * @example
 * ```ts
 * await workWeixin.send(DepartmentGetWorkWxInput.from({ id: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'department/get',
  desc: '获取单个部门详情',
  httpMethod: HttpMethod.Get,
  output: DepartmentGetWorkWxOutput,
  credential: ['app', 'contacts'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95351',
})
export class DepartmentGetWorkWxInput extends AuthWorkWxInput<DepartmentGetWorkWxOutput> {
  /** 部门ID */
  @JsonName('id')
  @IsDefined({ message: '部门ID不能为空' })
  @IsInt({ message: '部门ID必须是整数' })
  id!: number;
}
