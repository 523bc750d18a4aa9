import type { ApiReference } from '../errors/http-remote.error.js';
import type { RedactedRequest } from './redact.js';

/**
 * One call that is over. Holds no secret and no sensitive value.
 *
 * @see {@link HttpRemoteObserver}
 */
export interface HttpRemoteCallRecord {
  readonly client: string;
  readonly api: ApiReference;
  /** The name of the input's class. */
  readonly inputName: string;
  readonly startedAt: Date;
  /** Milliseconds. */
  readonly durationMs: number;
  /** How many requests were sent; 0 where the input was refused. */
  readonly attempts: number;
  /** The HTTP status of the last answer, where one came. */
  readonly status: number | undefined;
  /** What the caller got instead of an output. */
  readonly error: unknown;
  /** What was sent, redacted; undefined where it did not come to that. Worked out when asked for. */
  request(): RedactedRequest | undefined;
}

/**
 * Told of each call once it is over, unless the API has `ignoreLog`. Nobody waits for it; what it throws is logged by
 * its name and goes no further.
 *
 * @example
 * ```ts
 * class AuditObserver extends HttpRemoteObserver {
 *   onCall(record: HttpRemoteCallRecord) {
 *     audit.push({ api: record.api.action, ok: record.error === undefined });
 *   }
 * }
 * ```
 */
export abstract class HttpRemoteObserver {
  abstract onCall(record: HttpRemoteCallRecord): void | Promise<void>;
}
