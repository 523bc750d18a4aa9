import { JsonName } from 'nestjs-http-remote';
import { NoticeEnvelope } from './notice-envelope.js';

/**
 * What a notice has whose `ChangeType` tells what happened.
 *
 * @see {@link NoticeEnvelope}
 */
export abstract class ChangeNoticeEnvelope extends NoticeEnvelope {
  /** 变更类型 */
  @JsonName('ChangeType', { type: () => String })
  changeType!: string;
}
