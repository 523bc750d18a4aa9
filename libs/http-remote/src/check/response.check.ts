import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { WireResponse } from '../wire/wire-response.js';

/**
 * Decides whether a response means success or failure. Each remote has its own way to report a failure.
 *
 * @example
 * ```ts
 * class ErpCheck extends ResponseCheck {
 *   check(_response: WireResponse, read: () => unknown, call: HttpRemoteCall) {
 *     const { code = 0 } = (read() ?? {}) as { code?: number };
 *     if (code !== 0) throw new ErpError(`the ERP returned code ${code}`, { api: call.api });
 *   }
 * }
 * ```
 */
export abstract class ResponseCheck {
  /**
   * The remote may echo the request in its messages. Pass them through `call.mask(text)` before you put them into an error.
   *
   * @param response of a download, the body is empty if the response is a file
   * @param read parses the body as the API declares it; throws a `ResponseUnreadableError` if that fails. If the API returns bytes,
   * it returns the JSON object of an error message that was sent in their place, whatever its content type is, else the bytes
   * @throws HttpRemoteError if the response means failure
   */
  abstract check(response: WireResponse, read: () => unknown, call: HttpRemoteCall): void | Promise<void>;

  /**
   * Counts what the remote did not do although the response means success, by the property of the output that lists it. The call
   * succeeds; its record and its log line have these counts.
   *
   * @param output the decoded output
   * @returns undefined if the remote did all of it
   * @example `rejected: (output) => (output instanceof Sent && output.failed?.length ? { failed: output.failed.length } : undefined)`
   */
  rejected?(output: unknown): Readonly<Record<string, number>> | undefined;

  /** Secrets of the remote beyond those of one call, such as other tokens: they are masked in the responses of call records. */
  secrets?(): Iterable<string>;
}
