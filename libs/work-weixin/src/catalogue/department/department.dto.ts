import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

/**
 * 部门详情
 *
 * @see {@link DepartmentGetWorkWxInput}
 */
export class DepartmentDto extends HttpRemoteOutput {
  /** 部门ID */
  @JsonName('id')
  id?: number;

  /** 部门名称 */
  @JsonName('name')
  name?: string;

  /** 英文名称 */
  @JsonName('name_en')
  nameEn?: string;

  /** 部门负责人列表 */
  @JsonName('department_leader', { type: () => [String] })
  departmentLeader?: string[];

  /** 父部门ID */
  @JsonName('parentid')
  parentId?: number;

  /** 部门次序值 */
  @JsonName('order')
  order?: number;
}
