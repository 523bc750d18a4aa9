import { JsonName } from 'nestjs-http-remote';
import { PushedEnvelope } from './pushed-envelope.js';

/**
 * What every event has.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export abstract class EventEnvelope extends PushedEnvelope {
  declare readonly msgType: 'event';

  /** 事件类型 */
  @JsonName('Event', { type: () => String })
  event!: string;
}
