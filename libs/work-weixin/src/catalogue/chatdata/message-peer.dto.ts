import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';

/**
 * 发送者
 *
 * @see {@link ChatdataKeywordGetHitMsgListWorkWxInput}
 */
export class MessagePeerDto extends HttpRemoteOutput {
  /** 发送者身份类型。1-员工，2-外部联系人，3-机器人 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2 | 3>;

  /** 发送者ID */
  @JsonName('id')
  id?: string;
}
