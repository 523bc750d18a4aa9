import { Controller, Headers, Inject, Sse, type MessageEvent } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { liveEvents } from '../live/live-events.js';
import { CallLog } from './call-log.js';

/** Sends the calls to the page `/calls`. */
@Controller('calls')
export class CallsController {
  constructor(@Inject(CallLog) private readonly calls: CallLog) {}

  @Sse('events')
  events(@Headers('last-event-id') lastEventId?: string): Observable<MessageEvent> {
    return liveEvents(this.calls, 'call', lastEventId);
  }
}
