import { Injectable } from '@nestjs/common';
import {
  createHttpRemoteClient,
  type HttpRemoteClient,
  type HttpRemoteClientOptions,
} from './client/http-remote-client.js';
import type { HttpRemoteInput } from './declare/http-remote.input.js';
import type { UntypedRequest } from './declare/untyped-request.js';
import type { CallOptions } from './dispatch/dispatch.js';
import type { DownloadOptions } from './dispatch/download.options.js';
import type { HttpRemoteDownload } from './dispatch/http-remote-download.js';
import type { HttpRemoteExchange } from './dispatch/http-remote-exchange.js';
import type { PreparedRequest } from './dispatch/prepared-request.js';
import { withModuleDefaults, type ResolvedHttpRemoteOptions } from './http-remote.options.js';
import { ConfigurationInvalidError } from './errors/configuration-invalid.error.js';
import { refuseUnknownKeys } from './lang/option-check.js';
import { ownValue } from './lang/plain-data.js';
import { inputClassOf } from './metadata/input-class.js';
import { readInput } from './metadata/input.reader.js';
import { itemsOf, paginate, type WithItems, type WithPages } from './paging/paginate.js';

/** Options of one call: {@link HttpRemoteService.send}. */
export interface SendOptions extends CallOptions {
  /**
   * The name of the client to send with.
   * @default the one that `@HttpRemoteApi` names, then `default`, then the only one
   */
  client?: string;
}

/** Options of one download: {@link HttpRemoteService.download}. */
export interface DownloadSendOptions extends DownloadOptions, Pick<SendOptions, 'client'> {}

const CALL_OPTIONS = {
  client: true,
  signal: true,
  timeoutMs: true,
  validation: true,
  app: true,
  onUploadProgress: true,
} as const;

const DOWNLOAD_OPTIONS = {
  ...CALL_OPTIONS,
  range: true,
  maxBytes: true,
  idleTimeoutMs: true,
  onDownloadProgress: true,
} as const;

/** Opens a client. The testing kit opens clients of a stub instead. */
export type CreateClient = typeof createHttpRemoteClient;

/**
 * The clients of `HttpRemoteModule` by name. A provider of its own, so that a test can replace HttpRemoteService and still
 * import modules that use `forFeature`.
 *
 * @internal
 */
export class HttpRemoteClients {
  // Private at run time: the clients' headers and authorizers may hold secrets.
  readonly #byName = new Map<string, HttpRemoteClient>();
  readonly #default: HttpRemoteClient | undefined;
  readonly #options: ResolvedHttpRemoteOptions;
  readonly #create: CreateClient;

  /** @param options of `forRoot`. Calls that name no client go to its client `default`, or to the only one */
  constructor(options: ResolvedHttpRemoteOptions, create: CreateClient = createHttpRemoteClient) {
    this.#options = options;
    this.#create = create;
    const opened = Object.entries(options.clients).map(([name, own]) => this.open(name, own));
    this.#default = this.#byName.get('default') ?? (opened.length === 1 ? opened[0] : undefined);
  }

  /**
   * Opens a client with the module's interceptors and observers before its own.
   *
   * @throws ConfigurationInvalidError if an option is wrong, or the name is taken
   */
  open(name: string, own: HttpRemoteClientOptions): HttpRemoteClient {
    // createHttpRemoteClient rejects a client without options.
    const options = own && withModuleDefaults(this.#options, own);
    const client = this.#create(name, options);
    if (this.#byName.has(name)) {
      throw new ConfigurationInvalidError(
        `client "${name}" is configured twice: give one of them another name`,
      );
    }
    this.#byName.set(name, client);
    return client;
  }

  /**
   * @param name undefined: the default client
   * @throws ConfigurationInvalidError if there is no such client
   */
  get(name: string | undefined): HttpRemoteClient {
    const found = name === undefined ? this.#default : this.#byName.get(name);
    if (found) return found;
    const known = [...this.#byName.keys()].map((each) => `"${each}"`).join(', ') || 'none';
    throw new ConfigurationInvalidError(
      name === undefined
        ? `no client is named: pass { client } to send(), or declare it in @HttpRemoteApi(); configured: ${known}`
        : `there is no client "${name}"; configured: ${known}`,
    );
  }

  async close(): Promise<void> {
    const all = [...this.#byName.values()];
    // An authorizer may fetch its token through another client: that one has to stay open longer.
    await Promise.allSettled(all.filter(({ authorizer }) => authorizer).map((client) => client.close()));
    await Promise.allSettled(all.map((client) => client.close()));
  }
}

/**
 * Sends inputs to the remote systems of `HttpRemoteModule`.
 *
 * @example `const order = await remote.send(GetOrder.from({ id: 'A-1' }));`
 */
@Injectable()
export class HttpRemoteService {
  constructor(private readonly clients: HttpRemoteClients) {}

  /**
   * Sends an input and returns its output.
   *
   * @throws ConfigurationInvalidError if the client or an option is unknown. For other errors see {@link HttpRemoteClient.send}
   * @typeParam TInput the type of the input. With `HttpRemoteInput<TOutput>` alone, the compiler's error for a plain object
   * would name a missing property instead of the fix
   */
  async send<TOutput, TInput extends object = object>(
    input: TInput & HttpRemoteInput<TOutput>,
    options?: SendOptions,
  ): Promise<TOutput> {
    return this.clientOf(input, options).send(input, options);
  }

  /** Like `send`, and returns status, headers, attempts and duration too. */
  async exchange<TOutput, TInput extends object = object>(
    input: TInput & HttpRemoteInput<TOutput>,
    options?: SendOptions,
  ): Promise<HttpRemoteExchange<TOutput>> {
    return this.clientOf(input, options).exchange(input, options);
  }

  /**
   * Sends an input whose API returns bytes and returns the file as a stream: see {@link HttpRemoteClient.download}.
   *
   * @throws ConfigurationInvalidError if the client or an option is unknown
   * @example `await (await remote.download(GetScan.from({ id: 'A-1' }))).toFile('scan.pdf');`
   */
  async download<TInput extends object = object>(
    input: TInput & HttpRemoteInput<Buffer>,
    options?: DownloadSendOptions,
  ): Promise<HttpRemoteDownload> {
    if (options) refuseUnknownKeys('a download', options, DOWNLOAD_OPTIONS);
    const { api } = readInput(inputClassOf(input));
    return this.clients.get(ownValue(options, 'client') ?? api.client).download(input, options);
  }

  /**
   * Calls an API that no class declares: see {@link HttpRemoteClient.request}.
   *
   * @returns the parsed response
   * @throws ConfigurationInvalidError if an argument, the client or an option is wrong
   * @example `await remote.request({ action: 'stock/query', query: { sku: 'A-1' } }, { client: 'erp' });`
   */
  async request(request: UntypedRequest, options?: SendOptions): Promise<unknown> {
    if (options) refuseUnknownKeys('a call', options, CALL_OPTIONS);
    return this.clients.get(ownValue(options, 'client')).request(request, options);
  }

  /**
   * Returns the request that `send` would send, validated and encoded but not authorized. Nothing is sent.
   *
   * @throws InputInvalidError, InputNotEncodableError
   */
  async prepare<TOutput, TInput extends object = object>(
    input: TInput & HttpRemoteInput<TOutput>,
    options?: SendOptions,
  ): Promise<PreparedRequest> {
    return this.clientOf(input, options).prepare(input, options);
  }

  /**
   * Yields every page of an input whose API declares `paging`: see {@link HttpRemoteClient.paginate}.
   *
   * @example
   * ```ts
   * for await (const page of remote.paginate(ListOrders.from({ limit: 100 }))) console.log(page.orders?.length);
   * ```
   */
  paginate<TOutput, TItem, TInput extends object = object>(
    input: TInput & HttpRemoteInput<TOutput, TItem> & WithPages<TItem>,
    options?: SendOptions,
  ): AsyncGenerator<TOutput, void, undefined> {
    return paginate((page: HttpRemoteInput<TOutput>) => this.send(page, options), input);
  }

  /**
   * Yields the elements of every page: see {@link HttpRemoteClient.items}.
   *
   * @example
   * ```ts
   * for await (const order of remote.items(ListOrders.from({ limit: 100 }))) console.log(order.number);
   * ```
   */
  items<TOutput, TItem, TInput extends object = object>(
    input: TInput & HttpRemoteInput<TOutput, TItem> & WithItems<TItem>,
    options?: SendOptions,
  ): AsyncGenerator<TItem, void, undefined> {
    return itemsOf((page: HttpRemoteInput<TOutput>) => this.send(page, options), input);
  }

  /**
   * Returns the client of that name. It sends every input, whichever client the input's declaration names.
   *
   * @throws ConfigurationInvalidError if there is no such client
   */
  forClient(name: string): HttpRemoteClient {
    return this.clients.get(name);
  }

  private clientOf(input: object, options: SendOptions | undefined): HttpRemoteClient {
    if (options) refuseUnknownKeys('a call', options, CALL_OPTIONS);
    const { api } = readInput(inputClassOf(input));
    return this.clients.get(ownValue(options, 'client') ?? api.client);
  }
}
