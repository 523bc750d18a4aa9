import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

/**
 * 客户
 *
 * @see {@link ExternalcontactResignedTransferCustomerWorkWxInput}
 */
export class TransferredCustomerDto extends HttpRemoteOutput {
  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 错误码 */
  @JsonName('errcode')
  errCode?: number;
}
