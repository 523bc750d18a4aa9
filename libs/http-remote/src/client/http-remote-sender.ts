import type { HttpRemoteInput } from '../declare/http-remote.input.js';
import type { CallOptions, HttpRemoteDispatcher } from '../dispatch/http-remote-dispatcher.js';
import type { PreparedRequest } from '../dispatch/prepared-request.js';
import type { HttpRemoteClient } from './http-remote-client.js';
import type { HttpRemoteExchange } from '../dispatch/http-remote-exchange.js';

/**
 * Sends inputs to one remote system.
 *
 * @example
 * ```ts
 * constructor(@InjectHttpRemote('erp') private readonly erp: HttpRemoteSender) {}
 * const order = await this.erp.send(GetOrder.from({ id: 'A-1' }));
 * ```
 */
export class HttpRemoteSender {
  /** Its headers may hold secrets, which are not to be printed. */
  readonly #client: HttpRemoteClient;

  constructor(
    private readonly dispatcher: HttpRemoteDispatcher,
    client: HttpRemoteClient,
  ) {
    this.#client = client;
  }

  /**
   * Sends an input and gives back its output. For the errors thrown see {@link HttpRemoteDispatcher.exchange}.
   * @typeParam TInput what is given: without it the compiler would name a property of a plain object, not the cure
   */
  async send<TOutput, TInput extends object = object>(
    input: TInput & HttpRemoteInput<TOutput>,
    options?: CallOptions,
  ): Promise<TOutput> {
    return (await this.exchange(input, options)).output;
  }

  /** As `send`, with status, headers, attempts and timing. */
  exchange<TOutput, TInput extends object = object>(
    input: TInput & HttpRemoteInput<TOutput>,
    options?: CallOptions,
  ): Promise<HttpRemoteExchange<TOutput>> {
    return this.dispatcher.exchange(input, this.#client, options);
  }

  /**
   * The request that would be sent, without its authorisation, and without sending it.
   *
   * @throws InputInvalidError, InputNotEncodableError
   */
  prepare<TOutput, TInput extends object = object>(
    input: TInput & HttpRemoteInput<TOutput>,
    options?: CallOptions,
  ): Promise<PreparedRequest> {
    return this.dispatcher.prepare(input, this.#client, options);
  }
}
