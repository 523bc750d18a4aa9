import { Logger } from '@nestjs/common';
import { describeError } from 'nestjs-http-remote/kit';
import { CallbackError } from '../errors/callback.error.js';
import { HandlerFailedError } from '../errors/handler-failed.error.js';
import { CallbackObserver } from './callback.observer.js';
import type { CallbackRecord } from './callback-record.js';

const ONE_SECOND_MS = 1_000;

/**
 * Writes one line per callback to Nest's logger: `debug` if all is well, `warn` if it was refused or its handlers were too slow,
 * `error` if a handler failed, with the place but without the message of what it threw. Anybody can send requests that are refused:
 * at most one line a second is about them.
 *
 * @example
 * ```ts
 * WorkWeixinCallbackModule.forRoot({ observers: [new LoggerCallbackObserver(), new CallbackMetrics()] });
 * ```
 */
export class LoggerCallbackObserver extends CallbackObserver {
  private readonly logger = new Logger('WorkWeixinCallback');
  private quietUntil = 0;
  private unlogged = 0;

  onCallback(record: CallbackRecord): void {
    const { outcome, error } = record;
    if (outcome === 'refused') return this.logRefusal(messageOf(error));
    if (outcome === 'failed') {
      const cause = error instanceof HandlerFailedError ? error.cause : error;
      return this.logger.error(`${lineOf(record)}: ${messageOf(error)}${framesOf(cause)}`);
    }
    if (outcome === 'late')
      return this.logger.warn(`${lineOf(record)}${error ? `: ${messageOf(error)}` : ''}`);
    this.logger.debug(lineOf(record));
  }

  private logRefusal(message: string): void {
    const now = performance.now();
    if (now < this.quietUntil) {
      this.unlogged++;
      return;
    }
    const more = this.unlogged === 0 ? '' : ` (${this.unlogged} more since the last line)`;
    this.quietUntil = now + ONE_SECOND_MS;
    this.unlogged = 0;
    this.logger.warn(message + more);
  }
}

function lineOf({ tenant, receiver, eventId, outcome, durationMs, attempts }: CallbackRecord): string {
  const what = eventId === undefined ? 'URL check' : eventId;
  const times = attempts > 1 ? `, ${attempts} attempts` : '';
  const where = tenant === undefined ? receiver : `${tenant}/${receiver}`;
  return `callback ${where}: ${what} ${outcome} in ${Math.round(durationMs)} ms${times}`;
}

/** An error of the application, such as one of its store, may quote anything. */
function messageOf(error: unknown): string {
  return error instanceof CallbackError ? error.message : describeError(error);
}

/** Where a handler threw. Its message may quote what it received. */
function framesOf(cause: unknown): string {
  if (!(cause instanceof Error) || typeof cause.stack !== 'string') return '';
  const frames = cause.stack.split('\n').filter((line) => /^ {4}at /.test(line));
  return frames.map((line) => `\n${line}`).join('');
}
