import type { MessageEvent } from '@nestjs/common';
import { Observable, map } from 'rxjs';
import type { LiveLog } from './live-log.js';

const HEARTBEAT_MS = 15_000;

/**
 * The entries of a log as server-sent events for a page.
 *
 * @param type the name of the events
 * @param lastEventId the header of a reader that comes back
 */
export function liveEvents<TEntry extends { readonly id: number }>(
  log: Pick<LiveLog<TEntry>, 'follow'>,
  type: string,
  lastEventId: string | undefined,
): Observable<MessageEvent> {
  const entries = log.follow(/^\d{1,15}$/.test(lastEventId ?? '') ? Number(lastEventId) : 0);
  return keepAlive(entries.pipe(map((entry) => ({ id: String(entry.id), type, data: entry }))));
}

/** Sends a comment from time to time, because proxies close idle connections. */
function keepAlive(events: Observable<MessageEvent>): Observable<MessageEvent> {
  return new Observable((subscriber) => {
    const beat = setInterval(() => subscriber.next({ comment: '' }), HEARTBEAT_MS);
    subscriber.add(() => clearInterval(beat));
    subscriber.add(events.subscribe(subscriber));
  });
}
