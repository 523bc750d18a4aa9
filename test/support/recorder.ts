import { HttpRemoteObserver, type HttpRemoteCallRecord } from 'nestjs-http-remote';

/** Records every call. */
export class Recorder extends HttpRemoteObserver {
  readonly records: HttpRemoteCallRecord[] = [];

  onCall(record: HttpRemoteCallRecord): void {
    this.records.push(record);
  }
}
