import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { StreamedResponse } from '../wire/streamed-response.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';
import { streamed } from './streamed-response.js';

/**
 * Sends one request and reads its response. Does not follow redirects.
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
   * Resolves with every response, whatever its status.
   *
   * @param request its body may be a {@link StreamedBody}, which each attempt opens again
   * @param call the call that the request belongs to. When it ends (`signal`, or `onEnd`), sending and reading must stop, and
   * the reason is thrown
   * @throws TransportError if no complete response arrives
   * @throws ResponseTooLargeError if the response is over the limit. Any other error becomes a TransportError if its code, or
   * the code of its cause, is a network failure, and a TransportFailedError otherwise
   */
  abstract send(request: WireRequest, call: HttpRemoteCall): Promise<WireResponse>;

  /**
   * Like `send`, and resolves as soon as the headers have arrived. Until the body has ended, it fails with the reason when the call
   * ends. By default it responds with the body that `send` has read, so `maxResponseBytes` limits downloads too.
   */
  async stream(request: WireRequest, call: HttpRemoteCall): Promise<StreamedResponse> {
    return streamed(await this.send(request, call));
  }

  /** Closes the connections that the transport opened. */
  close(): Promise<void> {
    return Promise.resolve();
  }
}
