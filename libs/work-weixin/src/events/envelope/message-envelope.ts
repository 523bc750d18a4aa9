import { JsonName } from 'nestjs-http-remote';
import { PushedEnvelope } from './pushed-envelope.js';

/**
 * What every message of a member to an app has.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90239
 */
export abstract class MessageEnvelope extends PushedEnvelope {
  /** 消息ID。64位整数，以字符串表示 */
  @JsonName('MsgId', { type: () => String })
  msgId?: string;
}
