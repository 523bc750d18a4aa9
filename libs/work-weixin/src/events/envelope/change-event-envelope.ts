import { JsonName } from 'nestjs-http-remote';
import { EventEnvelope } from './event-envelope.js';

/**
 * What an event has whose `ChangeType` tells what happened.
 *
 * @see {@link EventEnvelope}
 */
export abstract class ChangeEventEnvelope extends EventEnvelope {
  /** 变更类型 */
  @JsonName('ChangeType', { type: () => String })
  changeType!: string;
}
