import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinCallback } from '../../callbacks/contract/work-weixin-callback.js';

/**
 * What every event of a program in the data zone has.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99995
 */
export abstract class ZoneEnvelope extends WorkWeixinCallback {
  /** 事件类型 */
  @JsonName('event_type', { type: () => String })
  eventType!: string;

  /** 时间戳，1970年以来的秒数 */
  @JsonName('timestamp', { type: () => Number })
  timestamp?: number;
}
