import { Agent, ProxyAgent, type Dispatcher } from 'undici';
import { isStreamedBody } from '../wire/streamed-body.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { TransportOptions } from './transport.options.js';
import type { UndiciResponse, UndiciResponseHandler } from './undici-response-handler.js';

interface ConnectionPoolOptions extends TransportOptions {
  readonly dispatcher?: Dispatcher;
}

/** The keep-alive connections of a transport: its own, or a dispatcher of the application. */
export class ConnectionPool {
  /** Private at run time as well: a printed pool would show the user name and password of a proxy. */
  readonly #dispatcher: Dispatcher;
  private readonly isOwn: boolean;
  // An undici dispatcher fails if it is closed twice.
  private closing: Promise<void> | undefined;

  constructor(options: ConnectionPoolOptions) {
    this.#dispatcher = options.dispatcher ?? open(options);
    this.isOwn = options.dispatcher === undefined;
  }

  exchange(
    { url, method, headers, body }: WireRequest,
    response: UndiciResponseHandler,
  ): Promise<UndiciResponse> {
    const { origin, path } = splitUrl(url);
    // Dispatchers write into the headers they get: undici's ProxyAgent adds the host.
    this.#dispatcher.dispatch(
      {
        origin,
        path,
        method,
        headers: { ...headers },
        body: isStreamedBody(body) ? body.open() : (body ?? null),
      },
      response,
    );
    return response.whole;
  }

  /** Waits for requests in flight. A dispatcher of the application stays open. */
  async close(): Promise<void> {
    if (this.isOwn) await (this.closing ??= this.#dispatcher.close());
  }
}

function open({ proxy, connectTimeoutMs = 5_000 }: TransportOptions): Dispatcher {
  // The deadline of the call covers headers and body.
  const options = { connect: { timeout: connectTimeoutMs }, headersTimeout: 0, bodyTimeout: 0 };
  return proxy === undefined
    ? new Agent(options)
    : new ProxyAgent({ ...options, uri: proxy, requestTls: options.connect, proxyTls: options.connect });
}

/** The URL of a request is absolute and encoded: parsing it again would only cost time. */
function splitUrl(url: string): { readonly origin: string; readonly path: string } {
  const authority = url.indexOf('://') + 3;
  const slash = url.indexOf('/', authority);
  const query = url.indexOf('?', authority);
  if (slash >= 0 && !(query >= 0 && query < slash)) {
    return { origin: url.slice(0, slash), path: url.slice(slash) };
  }
  return query < 0
    ? { origin: url, path: '/' }
    : { origin: url.slice(0, query), path: `/${url.slice(query)}` };
}
