import { Logger } from '@nestjs/common';
import { describeError } from '../errors/describe-error.js';
import type { TransferProgress } from '../wire/transfer-progress.js';

const logger = new Logger('HttpRemote');

/**
 * A function that calls a progress callback of the application. If that fails, it is logged once and not called again.
 *
 * @see {@link TransferProgress}
 */
export function progressReport(
  option: string,
  callback: (progress: TransferProgress) => unknown,
): (transferredBytes: number, totalBytes: number | undefined) => void {
  let isFailed = false;
  const fail = (error: unknown) => {
    if (!isFailed) logger.error(`${option} failed and is not called again: ${describeError(error)}`);
    isFailed = true;
  };
  return (transferredBytes, totalBytes) => {
    if (isFailed) return;
    try {
      const returned = callback(
        totalBytes === undefined ? { transferredBytes } : { transferredBytes, totalBytes },
      );
      if (returned !== undefined) Promise.resolve(returned).catch(fail);
    } catch (error) {
      fail(error);
    }
  };
}
