import { Controller, Headers, Inject, Sse, type MessageEvent } from '@nestjs/common';
import { Observable, map } from 'rxjs';
import { CallLog } from './call-log.js';

const HEARTBEAT_MS = 15_000;

/** Sends the calls to the page `/calls`. */
@Controller('calls')
export class CallsController {
  constructor(@Inject(CallLog) private readonly calls: CallLog) {}

  @Sse('events')
  events(@Headers('last-event-id') lastEventId?: string): Observable<MessageEvent> {
    const calls = this.calls.follow(/^\d{1,15}$/.test(lastEventId ?? '') ? Number(lastEventId) : 0);
    return keepAlive(calls.pipe(map((entry) => ({ id: String(entry.id), type: 'call', data: entry }))));
  }
}

/** Sends a comment from time to time, because proxies close idle connections. */
function keepAlive(events: Observable<MessageEvent>): Observable<MessageEvent> {
  return new Observable((subscriber) => {
    const beat = setInterval(() => subscriber.next({ comment: '' }), HEARTBEAT_MS);
    subscriber.add(() => clearInterval(beat));
    subscriber.add(events.subscribe(subscriber));
  });
}
