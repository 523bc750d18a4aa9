import type { ApiReference } from '../errors/http-remote.error.js';
import type { Violation } from '../errors/input-invalid.error.js';
import type { RedactedRequest } from './redact.js';
import type { RedactedResponse } from './redact-response.js';

/**
 * A call that has ended; a download ends with its stream. Contains no secret and no sensitive value.
 *
 * @see {@link HttpRemoteObserver}
 */
export interface HttpRemoteCallRecord {
  readonly client: string;
  /** The tenant the call was made for, if the client belongs to one. */
  readonly tenant?: string | undefined;
  /** The application of the tenant that made the call: the `app` of the call's options. */
  readonly app?: string | undefined;
  readonly api: ApiReference;
  /** The name of the input's class; `UntypedInput` for a call of `request()`. */
  readonly inputName: string;
  readonly startedAt: Date;
  /** `startedAt` and the duration: it does not jump with the system's clock. */
  readonly endedAt: Date;
  /** Milliseconds. */
  readonly durationMs: number;
  /** How many requests were sent; 0 if the input was rejected. */
  readonly attempts: number;
  /** The HTTP status of the last response, if there was one. */
  readonly status: number | undefined;
  /** The error that the caller got; undefined if the call succeeded. */
  readonly error: unknown;
  /** The bytes of the file that a download received; undefined for other calls. */
  readonly receivedBytes?: number | undefined;
  /** The rules that the input broke and was sent nevertheless, because `validation` is `warn`; undefined if there are none. */
  readonly violations?: readonly Violation[] | undefined;
  /**
   * Set if the call succeeded and the remote did only part of it: how many things it rejected, by the property of the output that
   * lists them, such as `{ invalidUser: 2 }`. The lists themselves are in the output only.
   */
  readonly rejected?: Readonly<Record<string, number>> | undefined;
  /** The request, redacted; undefined if the input could not be encoded. Computed when it is called. */
  request(): RedactedRequest | undefined;
  /**
   * The last response, redacted; undefined if there was none. Computed when it is called. Call it in `onCall` before any
   * `await`: the response is dropped when the observers return, and from then on this returns undefined.
   */
  response(): RedactedResponse | undefined;
}

/**
 * A call in progress, as an observer sees it, without its input. Its counts change while the call goes on.
 *
 * @see {@link HttpRemoteObserver}
 */
export interface ObservedCall {
  readonly client: string;
  /** The tenant of the call, if its client belongs to one. */
  readonly tenant?: string | undefined;
  /** The application of the tenant that makes the call: the `app` of the call's options. */
  readonly app?: string | undefined;
  /** The base URL of the client; empty for `downloadUrl()`. */
  readonly baseUrl: string;
  readonly api: ApiReference;
  /** How many requests were sent so far. */
  readonly attempts: number;
  /** The HTTP status of the last response so far, if there was one. */
  readonly status: number | undefined;
  /** Milliseconds since the call started. */
  readonly durationMs: number;
}

/**
 * Is notified when a call has ended, unless the API has `ignoreLog`. The caller does not wait for it. If it throws, the name of
 * the error is logged, and the call is not affected.
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
   * Runs around a call, for example to trace it: the call runs in the asynchronous context in which `run` is called. `run`
   * starts the call, so call it before any `await`. It resolves to the exchange, or rejects with the error that the caller
   * gets. The value that `around` returns and the error that it throws change neither.
   */
  around?(call: ObservedCall, run: () => Promise<unknown>): unknown;
}
