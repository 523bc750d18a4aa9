import { Logger } from '@nestjs/common';
import { InputInvalidError } from '../errors/input-invalid.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { CallLine } from './call-line.js';
import { HttpRemoteObserver, type HttpRemoteCallRecord } from './http-remote.observer.js';

/**
 * Writes a line a call to Nest's logger: `warn` for failure, `debug` for success, and `debug` for an input that is refused
 * before anything is sent, since its caller gets every violation and anybody may cause it. A logger that takes objects, such as
 * `ConsoleLogger` with `json` or nestjs-pino, gets fields: `client`, `tenant`, `api`, `durationMs`, `attempts`, `status`,
 * `outcome` (`done`, or the error's), and of a failure `error`, `stage` and what else it carries, such as an `errcode`.
 *
 * @example
 * ```ts
 * HttpRemoteModule.forRoot({ clients, observers: [new LoggerObserver(), new AuditObserver()] });
 * ```
 */
export class LoggerObserver extends HttpRemoteObserver {
  private readonly logger = new Logger('HttpRemote');

  onCall(record: HttpRemoteCallRecord): void {
    // The logger knows its levels. Logger.isLevelEnabled does not: up to Nest 11 it denies all of them if none were given, and
    // in any version it goes by a list of levels that a logger set later may have replaced.
    const line = new CallLine(record);
    if (isFailure(record.error)) this.logger.warn(line);
    else this.logger.debug(line);
  }
}

function isFailure(error: unknown): boolean {
  return (
    error !== undefined && !(error instanceof InputInvalidError) && !(error instanceof InputNotEncodableError)
  );
}
