import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 部门
 *
 * @see {@link DepartmentSimpleListWorkWxInput}
 */
export class DepartmentSimpleListDepartmentIdDto extends HttpRemoteOutput {
  /** 部门ID */
  @JsonName('id')
  id?: number;

  /** 父部门ID */
  @JsonName('parentid')
  parentId?: number;

  /** 部门次序值 */
  @JsonName('order')
  order?: number;
}

/** 获取子部门ID列表的返回结果，见 {@link DepartmentSimpleListWorkWxInput} */
export class DepartmentSimpleListWorkWxOutput extends WorkWxOutput {
  /** 部门列表 */
  @JsonName('department_id', { type: () => [DepartmentSimpleListDepartmentIdDto] })
  departmentId?: DepartmentSimpleListDepartmentIdDto[];
}

/**
 * 获取子部门ID列表
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95350
 * @example
 * ```ts
 * await workWeixin.send(DepartmentSimpleListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'department/simplelist',
  desc: '获取子部门ID列表',
  httpMethod: HttpMethod.Get,
  output: DepartmentSimpleListWorkWxOutput,
  credential: ['contacts', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95350',
})
export class DepartmentSimpleListWorkWxInput extends AuthWorkWxInput<DepartmentSimpleListWorkWxOutput> {
  /** 部门ID */
  @JsonName('id')
  @IsOptional()
  @IsInt({ message: '部门ID必须是整数' })
  id?: number;
}
