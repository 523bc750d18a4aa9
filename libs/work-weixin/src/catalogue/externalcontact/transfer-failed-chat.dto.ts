import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

/**
 * 继承失败的群
 *
 * @see {@link ExternalcontactGroupchatOnjobTransferWorkWxInput}
 */
export class TransferFailedChatDto extends HttpRemoteOutput {
  /** 客户群ID */
  @JsonName('chat_id')
  chatId?: string;

  /** 错误码 */
  @JsonName('errcode')
  errCode?: number;

  /** 错误信息 */
  @JsonName('errmsg')
  errMsg?: string;
}
