import { Logger } from '@nestjs/common';
import { InputInvalidError } from '../errors/input-invalid.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { CallLine } from './call-line.js';
import { HttpRemoteObserver, type HttpRemoteCallRecord } from './http-remote.observer.js';

/**
 * Writes one line per call to Nest's logger: `warn` for a failure, for a call that the remote did only in part, and for an input
 * that `validation: 'warn'` sent although it breaks rules; `debug` for a success. An input that is rejected before anything is sent is `debug` too: its caller gets every
 * violation, and any user can cause it. A logger that accepts objects, such as `ConsoleLogger` with `json` or nestjs-pino, gets
 * fields: `client`, `tenant`, `app`, `api`, `durationMs`, `attempts`, `status`, `outcome` (`done`, `partly-done`, or the error's),
 * `rejected` (how many, by property), `violations` (paths and rules, no values), and for a failure `error`, `stage` and the error's other fields, such as `errcode`.
 *
 * @example
 * ```ts
 * HttpRemoteModule.forRoot({ clients, observers: [new LoggerObserver(), new AuditObserver()] });
 * ```
 */
export class LoggerObserver extends HttpRemoteObserver {
  private readonly logger = new Logger('HttpRemote');

  onCall(record: HttpRemoteCallRecord): void {
    // Logger.isLevelEnabled is not checked first: up to Nest 11 it returns false for every level if none were set, and in every
    // version it ignores the levels of a logger that is set later.
    const line = new CallLine(record);
    if (isFailure(record.error) || record.violations || record.rejected) this.logger.warn(line);
    else this.logger.debug(line);
  }
}

function isFailure(error: unknown): boolean {
  return (
    error !== undefined && !(error instanceof InputInvalidError) && !(error instanceof InputNotEncodableError)
  );
}
