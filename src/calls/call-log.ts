import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import {
  HttpRemoteObserver,
  type ApiReference,
  type HttpRemoteCallRecord,
  type HttpRemoteError,
} from 'nestjs-http-remote';
import { Observable, Subject } from 'rxjs';
import { appConfig, type AppConfig } from '../config/app-config.js';
import { entryOfRecord, entryOfRejection, type CallEntry } from './call-entry.js';

/** Stores the last calls in memory. When it is full, a new call replaces the oldest one. */
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

  /** Adds a request that was rejected before it became a call, because observers are not notified of it. */
  addRejected(api: ApiReference, tenant: string | undefined, error: HttpRemoteError): void {
    this.add(entryOfRejection(++this.lastId, api, tenant, error));
  }

  /** Oldest first. */
  get last(): readonly CallEntry[] {
    return this.entries;
  }

  /**
   * Emits the stored calls and then each new one. Completes when the application shuts down, because an open stream would
   * keep it alive.
   *
   * @param afterId the last id that the reader already has
   */
  follow(afterId: number): Observable<CallEntry> {
    return new Observable<CallEntry>((subscriber) => {
      // After a restart the ids start again at 1.
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
