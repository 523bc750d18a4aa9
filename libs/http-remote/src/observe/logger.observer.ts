import { Logger } from '@nestjs/common';
import { describeError } from '../errors/describe-error.js';
import { HttpRemoteObserver, type HttpRemoteCallRecord } from './http-remote.observer.js';

/**
 * Writes a line a call to Nest's logger: `debug` for success, `warn` for failure.
 *
 * @example
 * ```ts
 * HttpRemoteModule.forRoot({ clients, observers: [new LoggerObserver(), new AuditObserver()] });
 * ```
 */
export class LoggerObserver extends HttpRemoteObserver {
  private readonly logger = new Logger('HttpRemote');

  onCall({ client, api, attempts, durationMs, status, error }: HttpRemoteCallRecord): void {
    if (!Logger.isLevelEnabled(error === undefined ? 'debug' : 'warn')) return;
    const what = `${client} ${api.httpMethod} ${api.action} ${api.desc}`;
    const how = `${Math.round(durationMs)} ms, ${attempts} sent${status === undefined ? '' : `, status ${status}`}`;
    if (error === undefined) this.logger.debug(`${what}: ${how}`);
    else this.logger.warn(`${what}: ${how}: ${describeError(error)}`);
  }
}
