import { Injectable } from '@nestjs/common';
import type { HttpRemoteInput } from './declare/http-remote.input.js';
import { HttpRemoteDispatcher, type CallOptions } from './dispatch/http-remote-dispatcher.js';
import { HttpRemoteSender } from './client/http-remote-sender.js';
import { inputClassOf } from './metadata/input-class.js';
import { readInput } from './metadata/input.reader.js';
import type { PreparedRequest } from './dispatch/prepared-request.js';
import { refuseUnknownKeys } from './lang/option-check.js';
import { HttpRemoteClients } from './client/http-remote-clients.js';
import type { HttpRemoteExchange } from './dispatch/http-remote-exchange.js';
import { ownValue } from './lang/plain-data.js';

/** What one call may be told: {@link HttpRemoteService.send}. */
export interface SendOptions extends CallOptions {
  /**
   * The client to send with.
   * @default the one that `@HttpRemoteApi` names, then `default`, then the only one
   */
  client?: string;
}

const CALL_OPTIONS = { client: true, signal: true, timeoutMs: true } as const;

/**
 * Sends inputs to the remote systems of `HttpRemoteModule`.
 *
 * @example `const order = await remote.send(GetOrder.from({ id: 'A-1' }));`
 */
@Injectable()
export class HttpRemoteService {
  constructor(
    private readonly dispatcher: HttpRemoteDispatcher,
    private readonly clients: HttpRemoteClients,
  ) {}

  /**
   * Sends an input and gives back its output.
   *
   * @throws ConfigurationInvalidError where the client, or an option, is unknown; for the others see {@link HttpRemoteDispatcher.exchange}
   * @typeParam TInput what is given: without it the compiler would name a property of a plain object, not the cure
   */
  async send<TOutput, TInput extends object = object>(
    input: TInput & HttpRemoteInput<TOutput>,
    options?: SendOptions,
  ): Promise<TOutput> {
    return (await this.exchange(input, options)).output;
  }

  /** As `send`, with status, headers, attempts and timing. */
  async exchange<TOutput, TInput extends object = object>(
    input: TInput & HttpRemoteInput<TOutput>,
    options?: SendOptions,
  ): Promise<HttpRemoteExchange<TOutput>> {
    return this.senderOf(input, options).exchange(input, options);
  }

  /**
   * The request that would be sent, without its authorisation, and without sending it.
   *
   * @throws InputInvalidError, InputNotEncodableError
   */
  async prepare<TOutput, TInput extends object = object>(
    input: TInput & HttpRemoteInput<TOutput>,
    options?: SendOptions,
  ): Promise<PreparedRequest> {
    return this.senderOf(input, options).prepare(input, options);
  }

  /**
   * What sends to one client, whatever an input's declaration names.
   *
   * @throws ConfigurationInvalidError where there is no such client
   */
  forClient(name: string): HttpRemoteSender {
    return new HttpRemoteSender(this.dispatcher, this.clients.get(name));
  }

  private senderOf(input: object, options: SendOptions | undefined): HttpRemoteSender {
    if (options) refuseUnknownKeys('a call', options, CALL_OPTIONS);
    const { api } = readInput(inputClassOf(input));
    const named = ownValue(options, 'client') ?? api.client;
    return new HttpRemoteSender(this.dispatcher, this.clients.get(named));
  }
}
