import type { HttpRemoteClient } from '../client/http-remote-client.js';
import type { HttpRemoteInput } from '../declare/http-remote.input.js';
import { dispatch, prepare, type CallOptions } from './dispatch.js';
import type { HttpRemoteExchange } from './http-remote-exchange.js';
import type { PreparedRequest } from './prepared-request.js';

export type { CallOptions };

/**
 * Takes one input all the way: validate, encode, authorize, send, check, decode.
 *
 * @see {@link createHttpRemoteClient}
 * @see {@link HttpRemoteService}
 */
export class HttpRemoteDispatcher {
  exchange<TOutput>(
    input: HttpRemoteInput<TOutput>,
    client: HttpRemoteClient,
    options?: CallOptions,
  ): Promise<HttpRemoteExchange<TOutput>> {
    return dispatch(input, client, options);
  }

  prepare<TOutput>(
    input: HttpRemoteInput<TOutput>,
    client: HttpRemoteClient,
    options?: CallOptions,
  ): Promise<PreparedRequest> {
    return prepare(input, client, options);
  }
}
