import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

/**
 * 结果
 *
 * @see {@link SchoolUserBatchCreateParentWorkWxInput}
 */
export class ParentResultDto extends HttpRemoteOutput {
  /** 家长UserID */
  @JsonName('parent_userid')
  parentUserId?: string;

  /** 错误码 */
  @JsonName('errcode')
  errCode?: number;

  /** 错误信息 */
  @JsonName('errmsg')
  errMsg?: string;
}
