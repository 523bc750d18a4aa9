import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import {
  HttpRemoteObserver,
  type ApiReference,
  type HttpRemoteCallRecord,
  type HttpRemoteError,
} from 'nestjs-http-remote';
import type { Observable } from 'rxjs';
import { appConfig, type AppConfig } from '../config/app-config.js';
import { LiveLog } from '../live/live-log.js';
import { entryOfRecord, entryOfRejection, type CallEntry } from './call-entry.js';

/** Stores the last calls in memory. */
@Injectable()
export class CallLog extends HttpRemoteObserver implements BeforeApplicationShutdown {
  private readonly log: LiveLog<CallEntry>;

  constructor(@Inject(appConfig.KEY) { callsKept }: AppConfig) {
    super();
    this.log = new LiveLog(callsKept);
  }

  onCall(record: HttpRemoteCallRecord): void {
    this.log.add((id) => entryOfRecord(id, record));
  }

  /** Adds a request that was rejected before it became a call, because observers are not notified of it. */
  addRejected(api: ApiReference, tenant: string | undefined, error: HttpRemoteError): void {
    this.log.add((id) => entryOfRejection(id, api, tenant, error));
  }

  /** Oldest first. */
  get last(): readonly CallEntry[] {
    return this.log.last;
  }

  /** @param afterId the last id that the reader already has */
  follow(afterId: number): Observable<CallEntry> {
    return this.log.follow(afterId);
  }

  beforeApplicationShutdown(): void {
    this.log.complete();
  }
}
