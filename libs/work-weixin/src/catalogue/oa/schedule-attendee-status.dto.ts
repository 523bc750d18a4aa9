import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';

/**
 * 参与人
 *
 * @see {@link OaScheduleGetWorkWxInput}
 */
export class ScheduleAttendeeStatusDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 接受状态。0-未处理，1-待定，2-全部接受，3-仅接受一次，4-拒绝 */
  @JsonName('response_status', { type: () => Number })
  responseStatus?: OpenEnum<0 | 1 | 2 | 3 | 4>;
}
