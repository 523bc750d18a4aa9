import type { ApiReference } from '../errors/http-remote.error.js';
import type { RedactedRequest } from './redact.js';

/**
 * One call that is over. Holds no secret and no sensitive value.
 *
 * @see {@link HttpRemoteObserver}
 */
export interface HttpRemoteCallRecord {
  readonly client: string;
  /** The tenant the call was made for, if the client belongs to one. */
  readonly tenant?: string | undefined;
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

/** One call on its way, as an observer sees it: nothing of its input. What it counts goes on while the call does.
 * See {@link HttpRemoteObserver}. */
export interface ObservedCall {
  readonly client: string;
  /** The tenant of the call, if its client belongs to one. */
  readonly tenant?: string | undefined;
  /** Where the client's actions begin. */
  readonly baseUrl: string;
  readonly api: ApiReference;
  /** How many requests were sent so far. */
  readonly attempts: number;
  /** The HTTP status of the last answer so far, where one came. */
  readonly status: number | undefined;
  /** Milliseconds since it began. */
  readonly durationMs: number;
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

  /**
   * Stands around a call, as a trace does: what the call does runs in the asynchronous context in which `run` is called.
   * `run` begins the call, to be called before anything is awaited, and gives what becomes of it: the exchange, or the
   * error that the caller gets. What is returned or thrown here changes neither.
   */
  around?(call: ObservedCall, run: () => Promise<unknown>): unknown;
}
