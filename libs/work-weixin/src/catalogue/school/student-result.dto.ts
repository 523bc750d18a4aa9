import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

/**
 * 结果
 *
 * @see {@link SchoolUserBatchCreateStudentWorkWxInput}
 */
export class StudentResultDto extends HttpRemoteOutput {
  /** 学生UserID */
  @JsonName('student_userid')
  studentUserId?: string;

  /** 错误码 */
  @JsonName('errcode')
  errCode?: number;

  /** 错误信息 */
  @JsonName('errmsg')
  errMsg?: string;
}
