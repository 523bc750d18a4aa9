import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import {
  HttpRemoteObserver,
  type ApiReference,
  type HttpRemoteCallRecord,
  type HttpRemoteError,
} from 'nestjs-http-remote';
import { Observable, Subject } from 'rxjs';
import { appConfig, type AppConfig } from '../config/app-config.js';
import { entryOfRecord, entryOfRefusal, type CallEntry } from './call-entry.js';

/** The last calls, kept in memory: the oldest makes room for the newest. */
@Injectable()
export class CallLog extends HttpRemoteObserver implements BeforeApplicationShutdown {
  private readonly entries: CallEntry[] = [];
  private readonly added = new Subject<CallEntry>();
  private lastId = 0;

  constructor(@Inject(appConfig.KEY) private readonly settings: AppConfig) {
    super();
  }

  onCall(record: HttpRemoteCallRecord): void {
    this.add(entryOfRecord(++this.lastId, record));
  }

  /** For what was refused before it was a call: no observer is told of that. */
  addRefused(api: ApiReference, tenant: string | undefined, error: HttpRemoteError): void {
    this.add(entryOfRefusal(++this.lastId, api, tenant, error));
  }

  /** Oldest first. */
  get last(): readonly CallEntry[] {
    return this.entries;
  }

  /**
   * What is kept, then what comes, until the application shuts down: an open stream would keep it from that.
   *
   * @param afterId leaves out what the reader has already
   */
  follow(afterId: number): Observable<CallEntry> {
    return new Observable<CallEntry>((subscriber) => {
      // After a restart, ids begin again.
      const from = afterId > this.lastId ? 0 : afterId;
      for (const entry of this.entries) if (entry.id > from) subscriber.next(entry);
      return this.added.subscribe(subscriber);
    });
  }

  beforeApplicationShutdown(): void {
    this.added.complete();
  }

  private add(entry: CallEntry): void {
    this.entries.push(entry);
    if (this.entries.length > this.settings.callsKept) this.entries.shift();
    this.added.next(entry);
  }
}
