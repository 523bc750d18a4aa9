import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { CallbackObserver, type CallbackRecord } from 'nestjs-work-weixin/callbacks';
import type { Observable } from 'rxjs';
import { appConfig, type AppConfig } from '../config/app-config.js';
import { LiveLog } from '../live/live-log.js';
import { entryOfCallback, type CallbackEntry } from './callback-entry.js';

const ONE_SECOND_MS = 1_000;

/**
 * Stores the last callbacks in memory. Anybody can send requests that are rejected: one a second is stored, so that they do not
 * replace all others.
 */
@Injectable()
export class CallbackLog extends CallbackObserver implements BeforeApplicationShutdown {
  private readonly log: LiveLog<CallbackEntry>;
  private quietUntilMs = 0;
  private omitted = 0;

  constructor(@Inject(appConfig.KEY) { callsKept }: AppConfig) {
    super();
    this.log = new LiveLog(callsKept);
  }

  onCallback(record: CallbackRecord): void {
    if (record.outcome !== 'refused') return this.log.add((id) => entryOfCallback(id, record));
    const now = performance.now();
    if (now < this.quietUntilMs) {
      this.omitted++;
      return;
    }
    const { omitted } = this;
    this.quietUntilMs = now + ONE_SECOND_MS;
    this.omitted = 0;
    this.log.add((id) => entryOfCallback(id, record, omitted));
  }

  /** Oldest first. */
  get last(): readonly CallbackEntry[] {
    return this.log.last;
  }

  /** @param afterId the last id that the reader already has */
  follow(afterId: number): Observable<CallbackEntry> {
    return this.log.follow(afterId);
  }

  beforeApplicationShutdown(): void {
    this.log.complete();
  }
}
