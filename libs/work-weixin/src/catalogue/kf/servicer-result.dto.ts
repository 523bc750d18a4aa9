import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

/**
 * 结果
 *
 * @see {@link KfServicerAddWorkWxInput}
 */
export class ServicerResultDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 错误码 */
  @JsonName('errcode')
  errCode?: number;

  /** 错误信息 */
  @JsonName('errmsg')
  errMsg?: string;

  /** 接待部门ID */
  @JsonName('department_id')
  departmentId?: number;
}
