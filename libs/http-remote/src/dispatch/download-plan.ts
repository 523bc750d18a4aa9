import type { ByteRange } from '../decode/content-range.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import type { ApiReference } from '../errors/http-remote.error.js';
import { amountOf, kindOf } from '../lang/kind-of.js';
import { isRecord, ownValue } from '../lang/plain-data.js';
import { MAX_TIMEOUT_MS, isTimeoutMs } from '../lang/timeout-ms.js';
import { progressReport } from '../observe/progress-report.js';
import type { DownloadOptions } from './download.options.js';

const GIBIBYTE = 2 ** 30;
const IDLE_TIMEOUT_MS = 30_000;

/** The checked options of one download. */
export interface DownloadPlan {
  readonly range: ByteRange | undefined;
  readonly maxBytes: number;
  readonly idleTimeoutMs: number;
  readonly report: ((transferredBytes: number, totalBytes: number | undefined) => void) | undefined;
  /** Sent in addition to those of the request. */
  readonly headers: Readonly<Record<string, string>>;
}

/** @throws ConfigurationInvalidError naming the wrong option */
export function readDownloadPlan(options: DownloadOptions, api: ApiReference): DownloadPlan {
  const wrong = (why: string): never => {
    throw new ConfigurationInvalidError(why, { api });
  };
  const maxBytes = ownValue(options, 'maxBytes') ?? GIBIBYTE;
  if (!(Number.isSafeInteger(maxBytes) && maxBytes >= 1)) {
    wrong(`maxBytes must be a whole number of at least 1, not ${amountOf(maxBytes)}`);
  }
  const idleTimeoutMs = ownValue(options, 'idleTimeoutMs') ?? IDLE_TIMEOUT_MS;
  if (!isTimeoutMs(idleTimeoutMs)) {
    wrong(`idleTimeoutMs must be from 1 to ${MAX_TIMEOUT_MS}, not ${amountOf(idleTimeoutMs)}`);
  }
  const range = ownValue(options, 'range');
  if (range !== undefined && !isByteRange(range)) {
    wrong('range must be { start, end }: whole numbers, both inclusive, end not before start');
  }
  const onProgress = ownValue(options, 'onDownloadProgress');
  checkCallback('onDownloadProgress', onProgress, api);
  return {
    range,
    maxBytes,
    idleTimeoutMs,
    report: onProgress && progressReport('onDownloadProgress', onProgress),
    headers: {
      // A range of the compressed file would be of no use, and its size says nothing about the file.
      'accept-encoding': 'identity',
      ...(range && { range: `bytes=${range.start}-${range.end ?? ''}` }),
    },
  };
}

/** @throws ConfigurationInvalidError */
export function checkCallback(name: string, given: unknown, api: ApiReference): void {
  if (given === undefined || typeof given === 'function') return;
  throw new ConfigurationInvalidError(`${name} must be a function, not ${kindOf(given)}`, { api });
}

function isByteRange(given: unknown): boolean {
  if (!isRecord(given)) return false;
  const { start, end = start } = given;
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    Number(start) >= 0 &&
    Number(end) >= Number(start)
  );
}
