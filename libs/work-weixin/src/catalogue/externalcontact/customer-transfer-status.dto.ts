import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';

/**
 * 客户
 *
 * @see {@link ExternalcontactResignedTransferResultWorkWxInput}
 */
export class CustomerTransferStatusDto extends HttpRemoteOutput {
  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 接替状态。1-接替完毕，2-等待接替，3-客户拒绝，4-客户数达上限 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<1 | 2 | 3 | 4>;

  /** 接替时间 */
  @JsonName('takeover_time')
  takeoverTime?: number;
}
