import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

/**
 * 日历通知范围成员
 *
 * @see {@link OaCalendarAddWorkWxInput}
 */
export class CalendarShareFailureDto extends HttpRemoteOutput {
  /** 错误码 */
  @JsonName('errcode')
  errCode?: number;

  /** 错误信息 */
  @JsonName('errmsg')
  errMsg?: string;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}
