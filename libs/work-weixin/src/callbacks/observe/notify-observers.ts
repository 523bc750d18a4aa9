import { Logger } from '@nestjs/common';
import { describeError } from 'nestjs-http-remote/kit';
import type { CallbackObserver } from './callback.observer.js';
import type { CallbackRecord } from './callback-record.js';

const logger = new Logger('WorkWeixinCallback');

/** An observer that throws, or rejects later, changes nothing. */
export function notifyObservers(observers: readonly CallbackObserver[], record: CallbackRecord): void {
  for (const observer of observers) {
    const failed = (error: unknown) =>
      logger.error(`observer ${observer.constructor.name} failed: ${describeError(error)}`);
    try {
      void Promise.resolve(observer.onCallback(record)).catch(failed);
    } catch (error) {
      failed(error);
    }
  }
}
