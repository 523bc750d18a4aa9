import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';

/**
 * Sends one request and reads its answer. Redirects are not followed.
 *
 * @example
 * ```ts
 * class Recorded extends HttpTransport {
 *   send(request: WireRequest) {
 *     const body = Buffer.from(recordings.get(new URL(request.url).pathname) ?? '{}');
 *     return Promise.resolve({ status: 200, headers: { 'content-type': 'application/json' }, body });
 *   }
 * }
 * ```
 */
export abstract class HttpTransport {
  /**
   * Resolves with any answer, whatever its status.
   *
   * @param call what the request is for. Its end (`signal`, or `onEnd`) ends the sending and the reading; the reason is thrown
   * @throws TransportError where no complete answer came, ResponseTooLargeError where it passed the limit. Other errors
   * become a TransportError if their code, or that of their cause, is one of the network, and a TransportFailedError
   * otherwise
   */
  abstract send(request: WireRequest, call: HttpRemoteCall): Promise<WireResponse>;

  /** Ends the connections the transport opened. */
  close(): Promise<void> {
    return Promise.resolve();
  }
}
