import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 部门
 *
 * @see {@link LinkedcorpDepartmentListWorkWxInput}
 */
export class LinkedcorpDepartmentListDepartmentListDto extends HttpRemoteOutput {
  /** 部门ID */
  @JsonName('department_id')
  departmentId?: number;

  /** 部门名称 */
  @JsonName('department_name')
  departmentName?: string;

  /** 父部门ID */
  @JsonName('parentid')
  parentId?: number;

  /** 部门次序值 */
  @JsonName('order')
  order?: number;
}

/** 获取互联企业部门列表的返回结果，见 {@link LinkedcorpDepartmentListWorkWxInput} */
export class LinkedcorpDepartmentListWorkWxOutput extends WorkWxOutput {
  /** 部门列表 */
  @JsonName('department_list', { type: () => [LinkedcorpDepartmentListDepartmentListDto] })
  departmentList?: LinkedcorpDepartmentListDepartmentListDto[];
}

/**
 * 获取互联企业部门列表
 * @deprecated 官方文档（2026-02-28）已无此接口
 * @see https://developer.work.weixin.qq.com/document/path/93170
 * @example
 * ```ts
 * await workWeixin.send(LinkedcorpDepartmentListWorkWxInput.from({ departmentId: 'DEPARTMENT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'linkedcorp/department/list',
  desc: '获取互联企业部门列表',
  httpMethod: HttpMethod.Post,
  output: LinkedcorpDepartmentListWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93170',
})
export class LinkedcorpDepartmentListWorkWxInput extends AuthWorkWxInput<LinkedcorpDepartmentListWorkWxOutput> {
  /** 部门ID */
  @JsonName('department_id')
  @IsDefined({ message: '部门ID不能为空' })
  @IsString({ message: '部门ID必须是字符串' })
  departmentId!: string;
}
